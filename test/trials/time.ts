import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setUp} from '../demo/set-up';
import {launch} from '../support/driver/launch';
import {asleep} from './time/asleep';
import {answeredBack, undoneBack} from './time/back';
import {strangeDates} from './time/dates';
import {type Forum, serveForum} from './time/forum';
import {noStorm} from './time/jumps';
import {changedNights} from './time/night';
import {hearNotices} from './time/notices';
import type {Scene} from './time/scene';
import {type WallClock, wallClock} from './time/wall-clock';
import {travelled} from './time/zones';
import type {Trial} from './trial';

const HOME = 'Europe/Berlin';
const AWAY = 'Pacific/Auckland';

type Step = [name: string, run: (scene: Scene) => Promise<void>];

/** In one browser, one after the other: each leaves the clock at the true time. */
const steps: Step[] = [
  ['set back, then answered', answeredBack],
  ['set back, then undone', undoneBack],
  ['strange dates', strangeDates],
  ['asleep for nine hours', asleep],
  ['the nights in which the clock is changed', changedNights],
];

type Stage = Trial & {clock: WallClock; forum: Forum; profile: string};

async function faultOf({clock, say}: Stage, [name, run]: Step, scene: Omit<Scene, 'say'>) {
  try {
    await run({...scene, say: line => say(`  ${line}`)});
    say(`${name}: held`);
    return [];
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
  } finally {
    await clock.right();
  }
}

/** Starts a browser in a time zone, by the clock of the stage. */
const startIn = (zone: string, {browser, clock, profile}: Stage) =>
  launch(browser, {profile, env: {...clock.env, TZ: zone}});

/** What happens to one person, who travels in the end. */
async function onePerson(stage: Stage): Promise<string[]> {
  const {clock, forum} = stage;
  let driver = await startIn(HOME, stage);
  const faults: string[] = [];
  const take = async (step: Step) => {
    faults.push(...(await faultOf(stage, step, {driver, clock, forum})));
  };
  try {
    await setUp(driver);
    await hearNotices(driver);
    for (const step of steps) await take(step);
    const there = async () => {
      driver = await startIn(AWAY, stage);
      return driver;
    };
    const travel = (scene: Scene) => travelled(scene, there);
    await take(['another time zone', travel]);
  } finally {
    await driver.close();
  }
  return faults;
}

/** What happens to one brand, which is known for weeks. */
async function oneBrand(stage: Stage): Promise<string[]> {
  const driver = await startIn(HOME, stage);
  try {
    await setUp(driver);
    await hearNotices(driver);
    return await faultOf(stage, ['no storm by the clock', noStorm], {...stage, driver});
  } finally {
    await driver.close();
  }
}

/** Gives a story a clock, a forum and a profile of its own. */
async function staged(trial: Trial, story: (stage: Stage) => Promise<string[]>) {
  const clock = await wallClock();
  const forum = await serveForum();
  const profile = await mkdtemp(join(tmpdir(), 'earmark-time-'));
  try {
    return await story({...trial, clock, forum, profile});
  } finally {
    await forum.close();
    await clock.remove();
    await rm(profile, {recursive: true, force: true, maxRetries: 5});
  }
}

/**
 * The clock on the wall is set back and ahead under a real browser while it runs: a library of ours is
 * loaded into each of its processes, and answers when they ask the system for the time of day. (Under
 * libfaketime, which does the same and more, no Chromium came to its first page within a minute.)
 */
export async function time(trial: Trial): Promise<string[]> {
  const faults: string[] = [];
  for (let round = 1; round <= trial.rounds; round++) {
    const stories = [onePerson, oneBrand].map(story => staged(trial, story));
    faults.push(...(await Promise.all(stories)).flat());
  }
  return faults;
}
