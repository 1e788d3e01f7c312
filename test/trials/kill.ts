import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Decision} from '../../src/mention/decision';
import type {MentionRow} from '../../src/store/rows';
import {type Demo, serveDemo} from '../demo/server';
import {setUp} from '../demo/set-up';
import {sites} from '../demo/sites';
import type {Driver} from '../support/driver/driver';
import {ask, rows} from '../support/driver/inside';
import {launch} from '../support/driver/launch';
import {faultsOf, type Kept} from './kept';
import type {Trial} from './trial';

/** A round lasts so long at most, in milliseconds; the kill comes at any moment of it. */
const LONGEST = 4000;

/** Every site of the demo, another first each round, and a thread that is longer each time. */
function pagesOf(demo: Demo, round: number): string[] {
  const hosts = sites.flatMap(({host, start}) => (start === undefined ? [] : host));
  const first = round % hosts.length;
  const turned = [...hosts.slice(first), ...hosts.slice(0, first)].map(host => demo.url(host));
  return turned.toSpliced(2, 0, demo.url('archive.localhost', `/?posts=${500 + round}`));
}

/** Opens pages, one after the other, until the browser is gone. */
async function browse(driver: Driver, urls: string[]): Promise<void> {
  for (const url of urls) await driver.visit(await driver.browser.newPage(), url);
}

/** Decides on mentions as fast as the worker says that it has; notes what was acknowledged. */
async function decide(driver: Driver, kept: Kept): Promise<void> {
  for (let turn = 0; ; turn++) {
    const all = await rows<MentionRow>(driver, 'mentions');
    for (const {id} of all) kept.mentions.add(id);
    const one = all[turn % Math.max(all.length, 1)];
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
  const kept: Kept = {mentions: new Set(), decisions: new Set()};
  const faults: string[] = [];
  const open = () => launch(browser, {standIn: demo.standIn, profile});
  let driver = await open();
  try {
    await setUp(driver);
    for (let round = 1; round <= rounds; round++) {
      const work = [
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
    await demo.close();
    await rm(profile, {recursive: true, force: true, maxRetries: 5});
  }
  return faults;
}
