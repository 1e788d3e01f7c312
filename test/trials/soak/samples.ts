import {loadavg} from 'node:os';
import type {Page} from 'puppeteer-core';
import {traced} from '../../bench/page/trace';
import {call} from '../../bench/store/call';
import {opening} from '../../bench/store/first-rows';
import type {Driver} from '../../support/driver/driver';
import {heldByTab, heldByWorker} from './gauge';
import type {LiveTab} from './tabs';

/** What memory and the store hold at one moment; no memory where the browser does not tell. */
export type Sample = {
  minute: number;
  kept: number;
  load: number;
  worker?: number;
  tab?: number;
  nodes?: number;
};

/** Tabs whose memory is looked at: one of each kind of page, as all of a kind do the same. */
const GAUGED = 3;

const mean = (values: number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

/** Looks at memory and store, `began` being when the load did. */
export async function sampled(
  driver: Driver,
  inside: Page,
  tabs: LiveTab[],
  began: number,
): Promise<Sample> {
  const minute = (Date.now() - began) / 60_000;
  const sample = {minute, kept: await call(inside, 'total'), load: loadavg()[0] ?? Number.NaN};
  if (driver.name !== 'chromium') return sample;
  const held = await Promise.all(tabs.slice(0, GAUGED).map(({page}) => heldByTab(page)));
  return {
    ...sample,
    worker: await heldByWorker(driver),
    tab: mean(held.map(({bytes}) => bytes)),
    nodes: mean(held.map(({nodes}) => nodes)),
  };
}

/** How a person fares under the load: milliseconds. */
export type Fared = {popup: number; plain: number; task: number};

const LOOK_MS = 2_000;
const isOurs = (url: string): boolean => /^chrome-extension:.*\/(?:content|visit)\.js$/.test(url);

/**
 * Opens the popup, and a page that shows its rows with nothing of ours in between; and looks for
 * our longest task in any tab, of the processor's time.
 */
export async function fared(driver: Driver, tab: LiveTab): Promise<Fared> {
  const open = (file: string) => opening(driver, {file, selector: 'li.row', rounds: 3});
  const plain = await open('bench-raw.html');
  const popup = await open('popup.html');
  const look = () => new Promise(resolve => setTimeout(resolve, LOOK_MS));
  const {longest} = await traced(tab.page, isOurs, look);
  return {popup: popup.usual, plain: plain.usual, task: longest};
}
