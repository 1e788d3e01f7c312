import type {Page} from 'puppeteer-core';
import type {MentionRow} from '../../src/store/rows';
import {type Demo, serveDemo} from '../demo/server';
import {setUp} from '../demo/set-up';
import type {BrowserName} from '../support/browsers/places';
import type {Driver, LaunchOptions} from '../support/driver/driver';
import {emptied, rows} from '../support/driver/inside';
import {launch} from '../support/driver/launch';
import {until} from '../support/driver/wait';

/** Above the patience of a condition, so that a test fails with what it waited for. */
jest.setTimeout(60_000);

/** Both browsers; every test of the main job runs in each. */
export const browsers: BrowserName[] = ['chromium', 'firefox'];

/** A browser with Earmark, and the demo web. */
export type Bench = {
  driver: Driver;
  demo: Demo;
  /** Opens an address in a tab of its own. */
  open(url: string): Promise<Page>;
  /** The start page of a demo site, in a tab of its own. */
  visit(host: string, path?: string): Promise<Page>;
  /** Closes the tabs that were opened. */
  closeTabs(): Promise<void>;
};

/** Starts a browser with Earmark and the demo web. */
export async function openBench(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<Bench> {
  const demo = await serveDemo();
  const driver = await launch(name, {standIn: demo.standIn, ...options});
  const tabs: Page[] = [];
  const open = async (url: string) => {
    const page = await driver.browser.newPage();
    tabs.push(page);
    await driver.visit(page, url);
    return page;
  };
  return {
    driver,
    demo,
    open,
    visit: (host, path) => open(demo.url(host, path)),
    async closeTabs() {
      for (const tab of tabs.splice(0)) if (!tab.isClosed()) await tab.close();
    },
  };
}

const WELCOME_IS_OPEN = `chrome.tabs.query({})
  .then(tabs => tabs.some(tab => tab.url?.endsWith('/welcome.html')))`;

/** Waits for the page of the first run, which comes in front of every other once Earmark is installed. */
export async function untilWelcomed(driver: Driver): Promise<void> {
  const desk = await driver.desk();
  await until('the page of the first run is open', () => desk.evaluate(WELCOME_IS_OPEN));
}

/** Finishes the first run where it would otherwise come in front of what a test looks at. */
export async function begin(driver: Driver): Promise<void> {
  await untilWelcomed(driver);
  await setUp(driver);
}

/** One browser for all tests of a block, with the first run done; tabs are closed after each test. */
export function useBench(name: BrowserName, options: Partial<LaunchOptions> = {}): () => Bench {
  let bench: Bench | undefined;
  const get = () => {
    if (!bench) throw new Error('The browser was not started.');
    return bench;
  };
  beforeAll(async () => {
    bench = await openBench(name, options);
    await begin(bench.driver);
  }, 120_000);
  afterEach(() => bench?.closeTabs());
  afterAll(async () => {
    await bench?.driver.close();
    await bench?.demo.close();
  }, 30_000);
  return get;
}

/** The tests of one theme in a browser that others use too: they begin with an empty store. */
export function theme(
  title: string,
  bench: () => Bench,
  tests: (bench: () => Bench) => void,
): void {
  describe(title, () => {
    beforeAll(() => emptied(bench().driver));
    tests(bench);
  });
}

/** The mentions that are kept of one host, in the order of their posts' time. */
export async function mentionsOf(driver: Driver, host: string): Promise<MentionRow[]> {
  const all = await rows<MentionRow>(driver, 'mentions');
  return all
    .filter(mention => mention.host === host)
    .sort((a, b) => (a.posted?.from ?? 0) - (b.posted?.from ?? 0));
}

/** The authors of the mentions of one host, once there are at least so many. */
export async function authorsOn(driver: Driver, host: string, count: number): Promise<string[]> {
  const found = await until(
    `${count} mentions on ${host}`,
    () => mentionsOf(driver, host),
    mentions => mentions.length >= count,
  );
  return found.map(({post}) => post.author ?? '');
}

/** The one mention of an author on a host, once it is as wanted. */
export function mentionBy(
  driver: Driver,
  host: string,
  author: string,
  isSo: (mention: MentionRow) => boolean = () => true,
): Promise<MentionRow> {
  const find = async () =>
    (await mentionsOf(driver, host)).find(({post}) => post.author === author);
  return until(`the mention by ${author}`, find, one => one !== undefined && isSo(one)).then(
    mention => {
      if (!mention) throw new Error(`There is no mention by ${author}.`);
      return mention;
    },
  );
}
