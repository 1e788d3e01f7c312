import type {Page} from 'puppeteer-core';
import {explain, hints, parseQuery} from '../../../src/query';
import type {BrowserName} from '../../support/browsers/places';
import type {Driver} from '../../support/driver/driver';
import {pointAt, seen} from '../../support/driver/hands';
import {ask} from '../../support/driver/inside';
import {fill, openOwn, openPopupPage, press, says, textOf} from '../../support/driver/own-pages';
import {until, untilStill} from '../../support/driver/wait';
import {SCALE, suiteCamera} from '../../support/pictures';
import {exactly, word} from '../../support/words';
import {authorsOn, type Bench} from '../earmark';
import {faultsOf} from './faults';

const visited = ['beans', 'nursery', 'answers', 'small-hours', 'links', 'lobby'];

/** Longer than the editor waits before it tries a query on what is kept. */
const STILL_MS = 900;

/** The popup as the browser sizes it by its content. */
const POPUP = {width: 396, height: 500};

/** The real popup where it can be driven as a page, else its view in a tab. */
async function openPopup(driver: Driver, over: Page): Promise<Page> {
  if (driver.name === 'chromium') {
    const {page} = await driver.openPopup(over);
    if (page) return page;
  }
  const page = await openPopupPage(driver);
  await page.setViewport({...POPUP, deviceScaleFactor: SCALE});
  return page;
}

/** What axe looks at is the same in both browsers, and slow in Firefox: there the first is enough. */
const sections = [
  'mentions',
  'desk',
  'brands',
  'accounts',
  'sites',
  'targets',
  'hours',
  'notifications',
  'about',
];
const firstSection = sections.slice(0, 1);

/** The settings that have a picture of their own: in the light as wide as a desk, in the dark narrow. */
const pictured = ['desk', 'accounts', 'hours', 'notifications'];
const LOOKS = [
  ['light', 1280],
  ['dark', 800],
] as const;
const editorSays = [
  ['error', 'Fernhill AND (lift OR'],
  ['warning', 'Fernhill OR Fernhil AND hotel'],
  ['explanation', 'Fernhill NEAR/5 (lift OR bill*) NOT "Fernhill Road"'],
] as const;

/** What the editor says of a query. */
function saidOf(query: string): string {
  const parsed = parseQuery(query);
  if (!parsed.ok) return parsed.problems[0]?.message ?? 'a mistake';
  return hints(query)[0]?.message ?? explain(parsed.query);
}

const WORKDAY: [string, string][] = [['09:00', '18:00']];
const OFFICE = {
  zone: 'Europe/London',
  week: [WORKDAY, WORKDAY, WORKDAY, WORKDAY, [['09:00', '15:00'] as [string, string]], [], []],
  holidays: ['2026-12-25'],
};

/** How our parts on pages and our own pages look, and what axe says of them. */
export function looks(bench: () => Bench, name: BrowserName): void {
  const take = async (page: Page, what: string, size?: typeof POPUP) => {
    await (await suiteCamera()).take(page, `${what}-${name}`, size);
  };

  beforeAll(async () => {
    const {driver, visit, closeTabs} = bench();
    await ask(driver, 'settings.changed', {schedule: [{since: 0, hours: OFFICE}]});
    for (const site of visited) await visit(`${site}.localhost`);
    await authorsOn(driver, 'lobby.localhost', 3);
    await closeTabs();
  }, 60_000);

  test('the page shows how each mention stands, and a button at the pointer', async () => {
    const {driver, visit} = bench();
    const page = await visit('lobby.localhost');
    await page.setViewport({width: 1000, height: 720, deviceScaleFactor: SCALE});
    await seen(driver, page, {label: exactly('page_due_soon'), tag: 'span'});
    await pointAt(driver, page, '#post_2');
    await take(page, 'page');
  });

  test.each(visited)('mentions on %s show on the page how they stand', async site => {
    const {driver, visit} = bench();
    const page = await visit(`${site}.localhost`);
    await page.setViewport({width: 1000, height: 640});
    await until('a mention is marked', async () => (await driver.parts(page)).length > 0);
    if (name === 'chromium') await take(page, `on-${site}`);
  });

  test('axe finds nothing in the popup, light or dark', async () => {
    const {driver, visit} = bench();
    const popup = await openPopup(driver, await visit('lobby.localhost'));
    await says(popup, 'Ines');
    for (const scheme of ['light', 'dark'] as const) {
      await driver.inScheme(popup, scheme);
      await take(popup, `popup-${scheme}`, POPUP);
      expect(await faultsOf(popup)).toEqual([]);
    }
    await driver.inScheme(popup, 'light');
    await popup.close();
  });

  test('axe finds nothing in the panel', async () => {
    const panel = await openOwn(bench().driver, 'panel.html');
    await says(panel, 'mira_k');
    expect(await faultsOf(panel)).toEqual([]);
    await panel.close();
  });

  test('it explains why what a page shows is a post, or is none', async () => {
    const {driver, visit} = bench();
    await visit('nursery.localhost');
    const desk = await driver.desk();
    const tabOf = `(await chrome.tabs.query({})).find(({url}) => url?.includes('nursery')).id`;
    const tab = await desk.evaluate(`(async () => ${tabOf})()`);
    const page = await openOwn(driver, `dashboard.html?tab=${tab}#reading`);
    await says(page, word('dashboard_report_copy'));
    expect(await textOf(page)).toContain(word('dashboard_look_taken'));
    await page.setViewport({width: 1180, height: 860, deviceScaleFactor: SCALE});
    for (const scheme of ['light', 'dark'] as const) {
      await driver.inScheme(page, scheme);
      if (name === 'chromium') expect(await faultsOf(page)).toEqual([]);
      await take(page, `explain-${scheme}`);
    }
    await page.close();
  });

  test.each(name === 'chromium' ? sections : firstSection)(
    'axe finds nothing in the dashboard’s %s',
    async section => {
      const page = await openOwn(bench().driver, `dashboard.html#${section}`);
      const isDrawn = 'document.querySelector("main h1, main h2") !== null';
      await until('it is drawn', () => page.evaluate(isDrawn));
      expect(await faultsOf(page)).toEqual([]);
      if (section === 'mentions') {
        await page.setViewport({width: 1180, height: 800, deviceScaleFactor: SCALE});
        await take(page, 'dashboard');
      }
      for (const [scheme, width] of pictured.includes(section) ? LOOKS : []) {
        await page.setViewport({width, height: 900, deviceScaleFactor: 1});
        await bench().driver.inScheme(page, scheme);
        await take(page, `${section}-${scheme}`);
      }
      await page.close();
    },
  );

  test.each(name === 'chromium' ? editorSays : editorSays.slice(0, 1))(
    'the editor shows what it has to say beside the query: %s',
    async (what, query) => {
      const page = await openOwn(bench().driver, 'dashboard.html#brands');
      await press(page, 'dashboard_edit');
      await fill(page, 'dashboard_query', query);
      await says(page, saidOf(query));
      if (name === 'chromium') {
        expect(await faultsOf(page)).toEqual([]);
        await page.setViewport({width: 1180, height: 860, deviceScaleFactor: SCALE});
        await untilStill('the page', STILL_MS, () => textOf(page));
        await take(page, `editor-${what}`);
      }
      await page.close();
    },
  );
}
