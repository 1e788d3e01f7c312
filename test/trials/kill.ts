import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Decision} from '../../src/mention/decision';
import type {MentionRow} from '../../src/store/rows';
import {brandFor, queries} from '../bench/page/watch-list';
import {type Demo, serveDemo} from '../demo/server';
import {setUp} from '../demo/set-up';
import {sites} from '../demo/sites';
import type {Driver} from '../support/driver/driver';
import {ask, rows} from '../support/driver/inside';
import {launch} from '../support/driver/launch';
import {faultsOf, type Kept} from './kept';
import {type LiveWeb, serveLive} from './soak/live-web';
import {begin, openTab} from './soak/tabs';
import type {Trial} from './trial';

/** A round lasts so long at most, in milliseconds; the kill comes at any moment of it. */
const LONGEST = 4000;

/** The live pages add so many posts a second, of which so large a part mentions the brand. */
const LIVING = {perSecond: 20, share: 0.2};
const TERM = 1;

/** Every site of the demo, another first each round. */
function pagesOf(demo: Demo, round: number): string[] {
  const hosts = sites.flatMap(({host, start}) => (start === undefined ? [] : host));
  const first = round % hosts.length;
  return [...hosts.slice(first), ...hosts.slice(0, first)].map(host => demo.url(host));
}

/** A page that brings new mentions as long as the browser lives: each round another. */
async function live(driver: Driver, web: LiveWeb, round: number): Promise<void> {
  const tab = await openTab(driver, web, round);
  await begin(tab, {...LIVING, engine: web.pageOf(round).engine});
}

/** Opens pages, one after the other, until the browser is gone. */
async function browse(driver: Driver, urls: string[]): Promise<void> {
  for (const url of urls) await driver.visit(await driver.browser.newPage(), url);
}

/** Turns after which it is looked what came in since: all that is kept is read then. */
const LOOK = 8;

/** Decides on mentions as fast as the worker says that it has; notes what was acknowledged. */
async function decide(driver: Driver, kept: Kept): Promise<void> {
  let all: MentionRow[] = [];
  for (let turn = 0; ; turn++) {
    if (turn % LOOK === 0) all = await rows<MentionRow>(driver, 'mentions');
    for (const {id} of all) kept.mentions.add(id);
    const one = all[Math.floor(Math.random() * all.length)];
    if (!one) continue;
    const choices = [
      {kind: 'noted', text: `turn ${turn}`},
      {kind: 'answered', replyAt: Date.now() - 1000, how: 'by hand'},
      {kind: 'reopened'},
    ] as const;
    const choice = choices[turn % choices.length] ?? choices[0];
    const decisions = [{mentionId: one.id, ...choice}];
    const {made} = await ask(driver, 'decisions.made', {step: crypto.randomUUID(), decisions});
    for (const {id} of made as Decision[]) kept.decisions.add(id);
  }
}

/** Ends the whole browser as a crash does, by its own process, and waits until it is gone. */
async function killed({browser}: Driver): Promise<void> {
  const process = browser.process();
  if (!process || process.exitCode !== null) return;
  const gone = new Promise(resolve => process.once('exit', resolve));
  process.kill('SIGKILL');
  await gone;
}

/** What a round was doing when the browser went away under it is no fault of anybody. */
const untilGone = (work: Promise<unknown>): Promise<void> =>
  work.then(
    () => {},
    () => {},
  );

/**
 * Kills the browser at a random moment while pages are read and decisions made, starts it again
 * with the same profile, and looks for what was acknowledged. Gives back what is missing or wrong.
 */
export async function kill({browser, rounds, say}: Trial): Promise<string[]> {
  const profile = await mkdtemp(join(tmpdir(), 'earmark-kill-'));
  const demo = await serveDemo();
  const web = await serveLive();
  const kept: Kept = {mentions: new Set(), decisions: new Set()};
  const faults: string[] = [];
  const open = () => launch(browser, {standIn: demo.standIn, profile});
  let driver = await open();
  try {
    await setUp(driver);
    const [query = ''] = queries(TERM);
    await ask(driver, 'brand.saved', {brand: brandFor(query, 0)});
    for (let round = 1; round <= rounds; round++) {
      const work = [
        untilGone(live(driver, web, round)),
        untilGone(browse(driver, pagesOf(demo, round))),
        untilGone(decide(driver, kept)),
      ];
      await new Promise(resolve => setTimeout(resolve, Math.random() * LONGEST));
      await killed(driver);
      await Promise.all(work);
      driver = await open();
      const found = await faultsOf(driver, kept);
      faults.push(...found.map(fault => `round ${round}: ${fault}`));
      say(
        `${round} of ${rounds}: ${kept.mentions.size} mentions, ${kept.decisions.size} decisions acknowledged, ${found.length} faults`,
      );
    }
  } finally {
    await driver.close();
    await Promise.all([demo.close(), web.close()]);
    await rm(profile, {recursive: true, force: true, maxRetries: 5});
  }
  return faults;
}
