import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import type {Envelope, Reply} from '../../src/messages/contract';
import {brandFor, queries} from '../bench/page/watch-list';
import {call} from '../bench/store/call';
import {withBench} from '../bench/store/extension';
import {fill} from '../bench/store/fill';
import type {Driver} from '../support/driver/driver';
import {ask, rows} from '../support/driver/inside';
import {launch} from '../support/driver/launch';
import {until} from '../support/driver/wait';
import {compared} from './soak/compared';
import {type LiveWeb, serveLive} from './soak/live-web';
import {type Fared, fared, type Sample, sampled} from './soak/samples';
import {begin, type LiveTab, openTab, shareOf} from './soak/tabs';
import {decideAtOnce, openWindows} from './soak/two-windows';
import {verdict} from './soak/verdict';
import type {Load, Trial} from './trial';

/** Terms that are watched for; the pages mention the first. */
const TERMS = 100;
/** Looks at memory in the whole time, and at how a person fares. */
const LOOKS = 40;
const PARTS = 4;
/** Mentions on which two windows decide at once, each time. */
const AT_ONCE = 10;

type Checked = Envelope<Reply<'store.checked'>>;

async function openInside(driver: Driver): Promise<Page> {
  const page = await driver.browser.newPage();
  await driver.visit(page, `${driver.origin}/bench-inside.html`);
  return page;
}

/** The brand comes first: rows that were made by other rules would all be made again. */
async function filled(driver: Driver, {mentions}: Load): Promise<void> {
  const inside = await openInside(driver);
  if ((await call(inside, 'total')) >= mentions) return;
  for (const [index, query] of queries(TERMS).entries()) {
    await ask(driver, 'brand.saved', {brand: brandFor(query, index)});
  }
  await ask(driver, 'settings.changed', {ready: true});
  await fill(inside, mentions);
}

/** Two windows decide on some of the mentions that a tab has brought. */
async function decided(driver: Driver, inside: Page, {host}: LiveTab): Promise<string[]> {
  const windows = await openWindows(driver);
  const faults: string[] = [];
  for (const {id} of (await call(inside, 'keptOn', host)).slice(-AT_ONCE)) {
    const work = decideAtOnce(windows, inside, {id, host});
    faults.push(...(await work.catch((error: unknown) => [`two windows, ${id}: ${error}`])));
  }
  for (const window of windows) await window.close();
  return faults;
}

const CHECK_MS = 15 * 60_000;

/** Has the whole store checked; of a million mentions that takes longer than a driver waits. */
async function checked(driver: Driver, say: Trial['say']): Promise<string[]> {
  const desk = await driver.desk();
  const began = Date.now();
  await desk.evaluate(`void chrome.runtime.sendMessage({name: 'store.checked', body: {}}).then(
    reply => { globalThis.checked = reply; },
    error => { globalThis.checked = {ok: false, reason: String(error)}; },
  )`);
  const read = () => desk.evaluate('globalThis.checked') as Promise<Checked | undefined>;
  const reply = await until('the store is checked', read, Boolean, CHECK_MS);
  say(`the whole store checked in ${Math.round((Date.now() - began) / 1000)} s`);
  if (!reply?.ok) return [`the store was not checked: ${reply?.reason}`];
  const {aside, mended, recounted} = reply.value;
  return [
    ...(aside + mended > 0 ? [`${aside + mended} rows were not as they should be`] : []),
    ...(recounted ? ['the counters did not agree with the rows'] : []),
  ];
}

/** What was told to have been too much, though the pages stay below every limit. */
async function capped(driver: Driver): Promise<string[]> {
  const kept = await rows<{key: string; value: {cuts?: object}}>(driver, 'private');
  const cuts = kept.find(({key}) => key === 'diagnostics')?.value.cuts ?? {};
  return Object.entries(cuts).map(([cut, tally]) => `cut short: ${cut} ${JSON.stringify(tally)}`);
}

const said = ({minute, kept, load, worker = 0, tab = 0, nodes = 0}: Sample): string =>
  `minute ${minute.toFixed(1)}: ${kept} kept, worker ${(worker / 1e6).toFixed(1)} MB, ` +
  `tab ${(tab / 1e6).toFixed(1)} MB, ${Math.round(nodes)} nodes, machine at ${load.toFixed(1)}`;

/** Lets the pages live for the time asked, and looks again and again. */
async function lived(driver: Driver, inside: Page, tabs: LiveTab[], {load, say}: Trial) {
  const samples: Sample[] = [];
  const all: Fared[] = [];
  const faults: string[] = [];
  const [first] = tabs;
  const began = Date.now();
  const step = (load.minutes * 60_000) / LOOKS;
  for (let look = 1; look <= LOOKS; look++) {
    await new Promise(resolve => setTimeout(resolve, began + look * step - Date.now()));
    const sample = await sampled(driver, inside, tabs, began);
    samples.push(sample);
    say(said(sample));
    if (look % (LOOKS / PARTS) > 0 || !first) continue;
    faults.push(...(await decided(driver, inside, first)));
    if (driver.name === 'chromium') all.push(await fared(driver, first));
  }
  return {samples, all, faults};
}

async function underLoad(driver: Driver, web: LiveWeb, trial: Trial): Promise<string[]> {
  const {load, say} = trial;
  const inside = await openInside(driver);
  const tabs: LiveTab[] = [];
  for (let tab = 0; tab < load.tabs; tab++) tabs.push(await openTab(driver, web, tab));
  const [first] = tabs;
  const before = driver.name === 'chromium' && first ? [await fared(driver, first)] : [];
  const {perSecond} = load;
  const livingIn = ({tab}: LiveTab) => ({
    ...{engine: web.pageOf(tab).engine, perSecond},
    share: shareOf(load),
  });
  await Promise.all(tabs.map(tab => begin(tab, livingIn(tab))));
  const {samples, all, faults} = await lived(driver, inside, tabs, trial);
  const {posts, mentions, longestPause, faults: found} = await compared(inside, tabs);
  say(
    `${posts} posts on ${tabs.length} pages, ${mentions} mentions; longest pause of a page ${Math.round(longestPause)} ms`,
  );
  for (const {page} of tabs) await page.close();
  const lines = verdict(samples, [...before, ...all], load);
  console.table(lines);
  return [
    ...faults,
    ...found,
    ...(await capped(driver)),
    ...lines.filter(({isWithin}) => !isWithin).map(({what, measured}) => `${what}: ${measured}`),
    ...(await checked(driver, say)),
  ];
}

/**
 * Live pages in many tabs, a store with many mentions, for long: what the pages showed is kept, once
 * each, and memory does not grow.
 */
export async function soak(trial: Trial): Promise<string[]> {
  const {browser, load} = trial;
  const folder = load.profile ?? (await mkdtemp(join(tmpdir(), 'earmark-soak-')));
  const profile = join(folder, 'profile');
  const extension = await withBench(folder, browser);
  const web = await serveLive();
  const inBrowser = async <T>(work: (driver: Driver) => Promise<T>): Promise<T> => {
    const driver = await launch(browser, {profile, extension});
    try {
      return await work(driver);
    } finally {
      await driver.close();
    }
  };
  try {
    // Measured in a browser started anew: the one that wrote all of it is busy with tidying up
    await inBrowser(driver => filled(driver, load));
    return await inBrowser(driver => underLoad(driver, web, trial));
  } finally {
    await web.close();
    if (load.profile === undefined) await rm(folder, {recursive: true, force: true, maxRetries: 5});
  }
}
