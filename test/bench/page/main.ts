// `npm run bench [-- --quick] [--firefox] [--part cold|live|real] [--only 3] [--upto 10000] [--rounds 2]`:
// what finding mentions costs on pages of a fixed seed, in a real browser, beside merely reading the
// text and beside libraries.
import {cpus, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {type Budget, budgetLines} from './budgets';
import {build} from './bundles';
import {cold, type Measured} from './cold';
import {engines} from './engines';
import {median, said, spread} from './figures';
import {liveScript, PER_SECOND} from './live';
import {hugePage, type PageSpec, pageOf} from './pages';
import {type Plan, quickPlan, type Trial, wholePlan} from './plan';
import {openReal} from './real';
import {coldBudgets, type Result, table} from './report';
import {type Apart, type Bench, costApart, EARMARK, EARMARK_FULL, liveOn, READERS} from './runs';
import {type Served, serve} from './serve';
import type {Work} from './trace';
import {openLab} from './world';

const {values: options} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    firefox: {type: 'boolean', default: false},
    /** Only this part: `cold`, `live` or `real`. */
    part: {type: 'string'},
    /** Only the trial of this number, for looking into one. */
    only: {type: 'string'},
    /** Only pages of at most so many posts; each trial so many rounds instead of its own. */
    upto: {type: 'string', default: '50000'},
    rounds: {type: 'string'},
  },
});

const load = () =>
  loadavg()
    .map(one => one.toFixed(1))
    .join(' ');

/** One trial alone is a cold one. */
const isWanted = (part: string): boolean =>
  (options.part ?? part) === part && (options.only === undefined || part === 'cold');

const LIVE_START = 200;
const liveEngines = ['xenforo', 'nobodys'] as const;

function put(served: Served, page: Trial['page']): string {
  return 'huge' in page
    ? served.put(`/huge/${page.huge}`, hugePage(page.huge))
    : served.put(engines[page.engine].path, pageOf(page));
}

/** A script that fails at its first line costs nothing: no figure is made of that. */
function proven({page}: Trial, measured: Measured[]): Measured[] {
  if ('huge' in page) return measured; // One text of 10 MB is no post
  const isReader = ({who}: Measured) => READERS.some(name => name === who);
  const short = measured.find(
    one => isReader(one) && one.runs.some(({hits}) => hits !== page.posts),
  );
  if (short) throw new Error(`Not all posts were read: ${short.who}.`);
  const ours = measured.filter(({who}) => who === EARMARK || who === EARMARK_FULL);
  const blind = ours.find(({runs}) => runs.some(({hits}) => hits > 0 !== page.rate > 0));
  if (blind) throw new Error(`${blind.who} did not find what is on the page, or what is not.`);
  return measured;
}

async function colds(bench: Bench, served: Served, plan: Plan): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, trial] of plan.trials.entries()) {
    if (options.only !== undefined && options.only !== String(index)) continue;
    if ('posts' in trial.page && trial.page.posts > Number(options.upto)) continue;
    const rounds = Number(options.rounds ?? trial.rounds);
    const all = await cold(bench, put(served, trial.page), trial.entries, rounds);
    const measured = proven(trial, all);
    const result = {...trial, rounds, measured};
    console.log(table(result));
    results.push(result);
  }
  return results;
}

const startOf = (engine: PageSpec['engine']): PageSpec => ({engine, posts: LIVE_START, rate: 0.02});

/** The live page in the lab, with Earmark and without, in turn. */
async function lives(bench: Bench, served: Served, plan: Plan): Promise<Budget[]> {
  const costs: number[] = [];
  const losses: number[] = [];
  const gaps: number[] = [];
  for (const engine of liveEngines) {
    const url = put(served, startOf(engine));
    const script = liveScript(bench.built, engine, plan.liveSeconds);
    for (let round = 0; round < plan.liveRounds; round++) {
      const without = await liveOn(bench, url, script, undefined);
      const beside = await liveOn(bench, url, script, EARMARK);
      const cost = ((beside.ms ?? Number.NaN) - (without.ms ?? Number.NaN)) / beside.seconds;
      costs.push(cost);
      losses.push(100 * (1 - beside.perSecond / without.perSecond));
      gaps.push(beside.longestGap);
      const long = [without, beside].map(({longTasks}) => longTasks.map(said).join(' ') || 'none');
      console.log(
        `live, ${engine}: ${said((without.ms ?? Number.NaN) / without.seconds)} ms/s alone, ${said(cost)} more with Earmark; ` +
          `${said(without.perSecond)} and ${said(beside.perSecond)} posts/s; longest gap ${said(without.longestGap)} and ${said(beside.longestGap)} ms; ` +
          `long tasks ${long.join(' and ')}`,
      );
    }
  }
  return [
    {what: `live page, ${PER_SECOND} posts/s`, most: 10, unit: 'ms/s', measured: median(costs)},
    {
      what: 'posts/s that a live page loses',
      most: 2,
      unit: '%',
      measured: Math.max(0, median(losses)),
    },
  ];
}

/** The real extension: what the browser's own record says of its scripts. */
async function reals(bench: Bench, served: Served, plan: Plan): Promise<Budget[]> {
  const real = await openReal(bench.built, 100);
  const longest: number[] = [];
  const costs: number[] = [];
  try {
    for (const engine of Object.keys(engines) as PageSpec['engine'][]) {
      for (const posts of options.quick ? [1000] : [1000, 10_000]) {
        for (const rate of [0, 0.02]) {
          const {first, next} = await real.visit(put(served, {engine, posts, rate}));
          longest.push(first.longest, next.longest);
          const figures = ({sum, longest, longestByClock}: Work) =>
            `${said(sum)} ms of processor time, longest task ${said(longest)} (by the clock ${said(longestByClock)})`;
          console.log(
            `real, ${posts} posts, ${100 * rate} % mentions, ${engine}: ${figures(first)}; the next page of the tab ${figures(next)}`,
          );
        }
      }
    }
    for (const engine of liveEngines) {
      const {work, seconds, perSecond, longTasks} = await real.live(
        put(served, startOf(engine)),
        engine,
        plan.liveSeconds,
      );
      longest.push(work.longest);
      costs.push(work.sum / seconds);
      console.log(
        `real live, ${engine}: ${said(work.sum / seconds)} ms/s; longest task of ours ${said(work.longest)} ms; ${said(perSecond)} posts/s; ${longTasks.length} long tasks in all`,
      );
    }
    const url = put(served, {engine: 'xenforo', posts: 1000, rate: 0.02});
    const world = await bench.lab.open(url);
    const bare = await world.heap();
    await world.close();
    console.log(
      `heap of a tab: ${said(((await real.heap(url)) - (bare ?? Number.NaN)) / 1e6)} MB more than without`,
    );
    const {settings, awake, asleep} = await real.waits();
    console.log(
      `waits, not counted above: watch list ${said(settings)} ms, a message ${said(awake)} ms, to a sleeping worker ${said(asleep)} ms`,
    );
  } finally {
    await real.close();
  }
  return [
    {
      what: 'longest task of the real extension',
      most: 50,
      unit: 'ms',
      measured: Math.max(...longest),
    },
    {
      what: `live page with the real extension, ${PER_SECOND} posts/s`,
      most: 10,
      unit: 'ms/s',
      measured: Math.max(...costs),
    },
  ];
}

const TRIES = 3;

/** What is not counted, measured on a page that has nothing else. */
async function apart(bench: Omit<Bench, 'apart'>, served: Served): Promise<Apart> {
  const url = put(served, {engine: 'xenforo', posts: 1, rate: 0});
  const of = async (name: keyof Apart) => {
    const costs: number[] = [];
    for (let round = 0; round < TRIES; round++) costs.push(await costApart(bench, url, name));
    return median(costs);
  };
  return {content: await of('content'), visit: await of('visit'), waiting: await of('waiting')};
}

async function main(): Promise<void> {
  const name = options.firefox ? 'firefox' : 'chromium';
  const plan = options.quick ? quickPlan : wholePlan;
  console.log(`${name}, ${cpus().length} processors; load at the start ${load()}`);
  console.log(
    name === 'chromium'
      ? 'ms are processor time of the main thread, all until the page rests again.'
      : 'ms are by the clock, until the last slice of work is over.',
  );
  const built = build();
  const served = await serve();
  served.put('/highlight.css', built.text('chromium', 'content.css'));
  const lab = await openLab(name);
  try {
    const begun: Omit<Bench, 'apart'> = {name, lab, built};
    const bench: Bench = {...begun, apart: await apart(begun, served)};
    const results = isWanted('cold') ? await colds(bench, served, plan) : [];
    const budgets = coldBudgets(results);
    if (isWanted('live')) budgets.push(...(await lives(bench, served, plan)));
    if (isWanted('real') && name === 'chromium') {
      budgets.push(...(await reals(bench, served, plan)));
    }
    const size = (file: string) => built.size(file) / 1000;
    budgets.push({
      what: 'content.js, on every page',
      most: 50,
      unit: 'kB',
      measured: size('content.js'),
    });
    console.log(
      `\nbundles: content.js ${said(size('content.js'))} kB, visit.js ${said(size('visit.js'))} kB`,
    );
    const noise = results.flatMap(
      ({measured}) =>
        measured[0]?.runs.map(({ms}) => ms / median(measured[0]?.runs.map(run => run.ms) ?? [])) ??
        [],
    );
    console.log(
      `noise: L0 against its own median on the same page ${spread(noise)}; load at the end ${load()}\n`,
    );
    console.log(budgetLines(budgets));
  } finally {
    await lab.close();
    await served.close();
    built.remove();
  }
}

await main();
