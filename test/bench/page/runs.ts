import type {BrowserName} from '../../support/browsers/places';
import type {Built} from './bundles';
import type {Lived} from './live';
import {brandFor, EVERY_POST, queries, settings, watchListFor} from './watch-list';
import {terms} from './words';
import type {Lab, World} from './world';

/** Who is measured: a contestant by its name, or Earmark in one of its two ways. */
export const EARMARK = 'Earmark';
export const EARMARK_FULL = 'Earmark, every post';

/** The gate alone: what the content script holds against a page before anything is read. */
export const GATE = 'the gate';

/** The reader alone, which takes a page's posts apart in one go; the second without any site reader. */
export const READERS = ['every post, its site known', 'every post, nothing known'] as const;

/** Who runs on a page, and with how many terms. */
export type Entry = {
  who: string;
  terms: number;
  /** As on the next page that somebody opens in the tab: what has run there is compiled by then. */
  isNext?: boolean;
};

/** What one run on a fresh page has shown. */
export type Run = {
  /** Milliseconds of the main thread: processor time in Chromium, the clock's in Firefox. */
  ms: number;
  /** Milliseconds of bringing the scripts, which `ms` leaves out. */
  brought: number;
  /** The longest stretch without a break, by the clock. */
  longest: number;
  /** Words found, or messages that tell of mentions. */
  hits: number;
  /** Milliseconds to make ready for the terms, on the page. */
  prepared: number;
};

/** Terms watched for on the live page. */
const LIVE_TERMS = 100;

/** Milliseconds in the measure of `Run.ms`. */
export type Apart = {content: number; visit: number; waiting: number};

/** Everything that a run needs. */
export type Bench = {
  name: BrowserName;
  lab: Lab;
  built: Built;
  /** What is not counted: bringing each script, and waiting until the page rests. */
  apart: Apart;
};

const script = (text: string): string => `(() => {${text}})()`;

async function spentOn(world: World, work: () => Promise<{ms: number}>): Promise<number> {
  // Else what loading a large page has left behind is cleared away by whoever comes next
  await world.tidy();
  const before = await world.spent();
  const {ms} = await work();
  const after = await world.spent();
  return before === undefined || after === undefined ? ms : after - before;
}

async function contestant(bench: Bench, world: World, who: string, count: number): Promise<Run> {
  await world.run(script(bench.built.inside('contestants')));
  const watch = who === GATE ? watchListFor(queries(count).map(brandFor)) : undefined;
  const made = [who, terms(count), watch].map(one => JSON.stringify(one) ?? 'undefined');
  const prepared = Number(await world.run(`contest.prepare(${made.join()})`));
  let result = {hits: 0, ms: 0};
  const ms = await spentOn(world, async () => {
    result = (await world.run('contest.run()')) as typeof result;
    return result;
  });
  return {ms, brought: 0, longest: result.ms, hits: result.hits, prepared};
}

type Outcome = {ms: number; longest: number; messages: number; mentions: number};

/** Brings the built scripts, and what stands in for the extension's interface, into the world. */
async function bring(
  {built, name}: Omit<Bench, 'apart'>,
  world: World,
  wanted: string[],
): Promise<void> {
  await world.run(script(built.inside('extension')));
  const watch = watchListFor(wanted.map(brandFor));
  const scripts = {content: built.text(name, 'content.js'), visit: built.text(name, 'visit.js')};
  await world.run(`extension.furnish(${JSON.stringify({settings, watch, scripts})})`);
}

async function earmark(bench: Bench, world: World, wanted: string[]): Promise<Run> {
  await bring(bench, world, wanted);
  let result: Outcome = {ms: 0, longest: 0, messages: 0, mentions: 0};
  const spent = await spentOn(world, async () => {
    result = (await world.run(`extension.run('content')`)) as Outcome;
    return result;
  });
  const {longest, messages, mentions} = result;
  // The first message asks for the second script
  const {waiting, content, visit} = bench.apart;
  const brought = content + (messages > 0 ? visit : 0);
  return {ms: spent - waiting - brought, brought, longest, hits: mentions, prepared: 0};
}

/** What it costs a page that one of the built scripts is brought to it, or to wait for its rest. */
export async function costApart(
  bench: Omit<Bench, 'apart'>,
  url: string,
  name: keyof Apart,
): Promise<number> {
  const world = await bench.lab.open(url);
  try {
    await bring(bench, world, []);
    const call = name === 'waiting' ? `run('nothing')` : `bring('${name}')`;
    return await spentOn(world, async () => (await world.run(`extension.${call}`)) as {ms: number});
  } finally {
    await world.close();
  }
}

/** What following a live page costs, with Earmark on it or without. */
export async function liveOn(
  bench: Bench,
  url: string,
  script: string,
  who: typeof EARMARK | undefined,
): Promise<Lived & {ms: number | undefined}> {
  const world = await bench.lab.open(url);
  try {
    if (who !== undefined) {
      await bring(bench, world, queries(LIVE_TERMS));
      await world.run(`extension.run('content')`);
    }
    const before = await world.spent();
    const lived = (await world.inPage(script)) as Lived;
    const after = await world.spent();
    const ms = before === undefined || after === undefined ? undefined : after - before;
    return {...lived, ms};
  } finally {
    await world.close();
  }
}

/**
 * One run on a page that was just loaded: in a tab of its own, whose process has run nothing yet, or
 * as the next page of a tab where the same was run before.
 */
export async function runOn(
  bench: Bench,
  url: string,
  {who, terms: count, isNext = false}: Entry,
): Promise<Run> {
  const run = (world: World): Promise<Run> => {
    if (who === EARMARK) return earmark(bench, world, queries(count));
    if (who === EARMARK_FULL) return earmark(bench, world, [EVERY_POST, ...queries(count)]);
    return contestant(bench, world, who, count);
  };
  let world = await bench.lab.open(url);
  try {
    if (isNext) {
      await run(world);
      world = await world.next(url);
    }
    return await run(world);
  } finally {
    await world.close();
  }
}
