import type {Browser, CDPSession, Page} from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../../support/browsers/ensure';
import type {BrowserName} from '../../support/browsers/places';
import {contextOf, type Evaluated, lineTo} from '../../support/driver/bidi';

/** A loaded page, and a world of its own in which scripts see its DOM as content scripts do. */
export type World = {
  /** Runs an expression there and gives back its value, which must survive JSON. */
  run(expression: string): Promise<unknown>;
  /** Runs an expression in the page's own world. */
  inPage(expression: string): Promise<unknown>;
  /** Milliseconds of processor time that the page's main thread has had; undefined where nobody counts. */
  spent(): Promise<number | undefined>;
  /** Clears away what loading the page has left behind, where that can be asked for. */
  tidy(): Promise<void>;
  /** Bytes of JavaScript's heap after a collection; undefined where nobody counts. */
  heap(): Promise<number | undefined>;
  /** Loads a page in the same tab, and gives its world: this one is gone then. */
  next(url: string): Promise<World>;
  close(): Promise<void>;
};

/** A browser without Earmark, in which pages are opened afresh. */
export type Lab = {open(url: string): Promise<World>; close(): Promise<void>};

const json = (expression: string): string =>
  `(async () => JSON.stringify(await (${expression})) ?? 'null')()`;

const WORLD = 'bench';

/** What Chromium counts of a page, by name. */
export async function metric(session: CDPSession, name: string): Promise<number> {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(one => one.name === name)?.value ?? Number.NaN;
}

async function chromiumWorld(page: Page): Promise<Omit<World, 'next'>> {
  const session = await page.createCDPSession();
  // Processor time and not time on the clock: other work on the machine is not ours
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const {frameTree} = await session.send('Page.getFrameTree');
  const {executionContextId: contextId} = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  });
  const evaluate = async (expression: string, where: {contextId?: number}) => {
    const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
      ...where,
      expression: json(expression),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return JSON.parse(result.value) as unknown;
  };
  return {
    run: expression => evaluate(expression, {contextId}),
    inPage: expression => evaluate(expression, {}),
    spent: async () => 1000 * (await metric(session, 'TaskDuration')),
    async tidy() {
      // As the browser does it by itself: one for want of memory leaves little room until the next
      await evaluate('gc()', {contextId});
    },
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      return metric(session, 'JSHeapUsedSize');
    },
    close: () => page.close(),
  };
}

function firefoxWorld(browser: Browser, page: Page): Omit<World, 'next'> {
  const send = lineTo(browser);
  const evaluate = async (expression: string, where: {sandbox?: string}) => {
    const {result, exceptionDetails} = (await send('script.evaluate', {
      expression: json(expression),
      target: {context: contextOf(page), ...where},
      awaitPromise: true,
    })) as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(String(result?.value)) as unknown;
  };
  return {
    run: expression => evaluate(expression, {sandbox: WORLD}),
    inPage: expression => evaluate(expression, {}),
    spent: async () => undefined,
    tidy: async () => {},
    heap: async () => undefined,
    close: () => page.close(),
  };
}

const chromiumArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--js-flags=--expose-gc',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

async function start(name: BrowserName): Promise<Browser> {
  const {path} = await ensureBrowser(name, console.log);
  const common = {executablePath: path, headless: true, protocolTimeout: 600_000};
  return name === 'chromium'
    ? puppeteer.launch({...common, pipe: true, args: chromiumArguments})
    : puppeteer.launch({
        ...common,
        browser: 'firefox',
        // Its clock is rounded to whole milliseconds unless it is told not to
        extraPrefsFirefox: {'privacy.reduceTimerPrecision': false},
      });
}

const LOAD_MS = 300_000;

/**
 * Chromium goes on by itself with a page that was painted: a timer of its own takes four
 * milliseconds of one with 1,000 posts, and would count as the work of whoever is still at work.
 */
const SETTLED_MS = 400;

/** Loads a page in a tab, waits until it rests, and makes a world in it. */
async function load(name: BrowserName, browser: Browser, page: Page, url: string): Promise<World> {
  await page.goto(url, {timeout: LOAD_MS});
  const world = await (name === 'chromium' ? chromiumWorld(page) : firefoxWorld(browser, page));
  // Two frames: the page is laid out and painted before anything is measured
  await world.inPage(
    `new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, ${SETTLED_MS}))))`,
  );
  return {...world, next: other => load(name, browser, page, other)};
}

/** Starts a browser for measuring. */
export async function openLab(name: BrowserName): Promise<Lab> {
  const browser = await start(name);
  return {
    open: async url => load(name, browser, await browser.newPage(), url),
    close: () => browser.close(),
  };
}
