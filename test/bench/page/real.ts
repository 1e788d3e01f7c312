import type {Page} from 'puppeteer-core';
import type {Driver} from '../../support/driver/driver';
import {ask} from '../../support/driver/inside';
import {launch} from '../../support/driver/launch';
import type {Built} from './bundles';
import type {EngineName} from './engines';
import {median} from './figures';
import {type Lived, liveScript} from './live';
import {traced, type Work} from './trace';
import {brandFor, queries} from './watch-list';
import {metric} from './world';

/** The waits that the measured pipeline leaves out, in milliseconds. */
export type Waits = {settings: number; awake: number; asleep: number};

/** A browser with the real extension, the first run done. */
export type Real = {
  /** What our scripts do on a page from its beginning until it rests, and on the next of its tab. */
  visit(url: string): Promise<{first: Work; next: Work}>;
  /** What they do while a page adds posts. */
  live(url: string, engine: EngineName, seconds: number): Promise<Lived & {work: Work}>;
  /** Bytes of the heap of a page's tab when it rests. */
  heap(url: string): Promise<number>;
  waits(): Promise<Waits>;
  close(): Promise<void>;
};

const REST_MS = 4000;
const rest = () => new Promise(resolve => setTimeout(resolve, REST_MS));

/** Our scripts in pages; the worker has files of its own. */
const isOurs = (url: string): boolean => /^chrome-extension:.*\/(?:content|visit)\.js$/.test(url);

async function inTab<T>({browser}: Driver, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

const timed = (call: string): string =>
  `(async () => { const began = performance.now(); await ${call}; return performance.now() - began; })()`;

async function waits(driver: Driver): Promise<Waits> {
  const desk = await driver.desk();
  const wait = async (call: string) => Number(await desk.evaluate(timed(call)));
  const message = `chrome.runtime.sendMessage({name: 'person.named', body: {name: 'Bench'}})`;
  const settings: number[] = [];
  const awake: number[] = [];
  for (let round = 0; round < 9; round++) {
    settings.push(await wait(`chrome.storage.local.get('watch')`));
    awake.push(await wait(message));
  }
  await driver.stopWorker();
  return {settings: median(settings), awake: median(awake), asleep: await wait(message)};
}

/** Starts Chromium with the built extension, which watches for so many terms. */
export async function openReal(built: Built, terms: number): Promise<Real> {
  const driver = await launch('chromium', {extension: built.folder('chromium')});
  for (const [index, query] of queries(terms).entries()) {
    await ask(driver, 'brand.saved', {brand: brandFor(query, index)});
  }
  await ask(driver, 'settings.changed', {ready: true});
  return {
    visit: url =>
      inTab(driver, async page => {
        const visit = () =>
          traced(page, isOurs, async () => {
            await page.goto(url);
            await rest();
          });
        return {first: await visit(), next: await visit()};
      }),
    live: (url, engine, seconds) =>
      inTab(driver, async page => {
        await page.goto(url);
        await rest();
        let lived: Lived | undefined;
        const work = await traced(page, isOurs, async () => {
          lived = (await page.evaluate(liveScript(built, engine, seconds))) as Lived;
        });
        if (!lived) throw new Error('The page did not live.');
        return {...lived, work};
      }),
    heap: url =>
      inTab(driver, async page => {
        await page.goto(url);
        await rest();
        const session = await page.createCDPSession();
        await session.send('Performance.enable');
        await session.send('HeapProfiler.collectGarbage');
        return metric(session, 'JSHeapUsedSize');
      }),
    waits: () => waits(driver),
    close: () => driver.close(),
  };
}
