import {type Demo, serveDemo} from '../demo/server';
import {setUp} from '../demo/set-up';
import {launch} from '../support/driver/launch';
import {cameraFor} from '../support/pictures';
import type {Trial} from './trial';
import {complaint} from './walk/case';
import {changed} from './walk/changed';
import {storm} from './walk/storm';
import {thanks} from './walk/thanks';
import type {Walker} from './walk/walker';

/** A part of the walk: its name, and whether it sets its browser up by itself, on a clock of its own. */
type Part = {name: string; run(walker: Walker, demo: Demo): Promise<void>; ownSetUp?: boolean};

const parts: Part[] = [
  {name: 'complaint', run: complaint},
  {name: 'thanks', run: thanks},
  {name: 'edited, gone', run: changed},
  {name: 'storm', run: storm, ownSetUp: true},
];

async function walkPart({name, run, ownSetUp = false}: Part, {browser, say}: Trial) {
  const demo = await serveDemo();
  const driver = await launch(browser);
  try {
    if (!ownSetUp) await setUp(driver);
    const camera = await cameraFor('test/screenshots');
    await run({driver, camera, say: line => say(`${name}: ${line}`)}, demo);
    return [];
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
  } finally {
    await driver.close();
    await demo.close();
  }
}

/** Walks through the interface as a person does, with pictures; each part in a browser of its own. */
export async function walk(trial: Trial): Promise<string[]> {
  // The clock of a worker can be set there alone
  if (trial.browser !== 'chromium') return ['The walk is through Chromium only.'];
  const faults: string[] = [];
  for (let round = 1; round <= trial.rounds; round++) {
    for (const part of parts) faults.push(...(await walkPart(part, trial)));
  }
  return faults;
}
