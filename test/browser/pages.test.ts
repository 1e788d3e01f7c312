import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {AxeResults} from 'axe-core';
import type {Page} from 'puppeteer-core';
import {firstRun} from '../demo/first-run';
import {openOwn, openPopupPage, press, says} from '../support/driver/own-pages';
import {until} from '../support/driver/wait';
import {root} from '../support/root';
import {word} from '../support/words';
import {authorsOn, browsers, openBench, useBench} from './earmark';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page, each with the place. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(`${axe}; 0`);
  const {violations} = (await page.evaluate(
    `axe.run(document, {resultTypes: ['violations']})`,
  )) as AxeResults;
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
}

describe.each(browsers)('in %s', name => {
  const bench = useBench(name);
  const pages: Page[] = [];
  const kept = async (opening: Promise<Page>) => {
    const page = await opening;
    pages.push(page);
    return page;
  };
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  beforeAll(async () => {
    await bench().visit('lobby.localhost');
    await authorsOn(bench().driver, 'lobby.localhost', 3);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in the %s popup', async scheme => {
    const popup = await kept(openPopupPage(bench().driver));
    await bench().driver.inScheme(popup, scheme);
    await says(popup, 'mira_k');
    expect(await faultsOf(popup)).toEqual([]);
  });

  test('axe finds nothing in the panel', async () => {
    const panel = await kept(openOwn(bench().driver, 'panel.html'));
    await says(panel, 'mira_k');
    expect(await faultsOf(panel)).toEqual([]);
  });

  test.each(['mentions', 'brands', 'sites', 'targets', 'about'])(
    'axe finds nothing in the dashboard’s %s',
    async section => {
      const page = await kept(openOwn(bench().driver, `dashboard.html#${section}`));
      await until('it is drawn', () =>
        page.evaluate('document.querySelector("main h1, main h2") !== null'),
      );
      expect(await faultsOf(page)).toEqual([]);
    },
  );
});

describe.each(browsers)('for the first time in %s', name => {
  test('the page of the first run opens, and a name is enough', async () => {
    const {driver, demo, visit, closeTabs} = await openBench(name);
    try {
      const desk = await driver.desk();
      await until('the first run opens by itself', () =>
        desk.evaluate(
          `chrome.tabs.query({}).then(tabs => tabs.some(tab => tab.url?.endsWith('/welcome.html')))`,
        ),
      );
      const before = await visit('nursery.localhost');
      expect(await before.evaluate('CSS.highlights.size')).toBe(0);
      const welcome = await openOwn(driver, 'welcome.html');
      await says(welcome, word('welcome_title'));
      expect(await faultsOf(welcome)).toEqual([]);
      await firstRun(driver);
      const popup = await openPopupPage(driver);
      await says(popup, word('popup_waiting_empty'));
      await popup.close();
      await visit('nursery.localhost');
      expect(await authorsOn(driver, 'nursery.localhost', 2)).toHaveLength(2);
    } finally {
      await closeTabs();
      await driver.close();
      await demo.close();
    }
  });

  test('a first run without a name says so beside the field', async () => {
    const {driver, demo} = await openBench(name);
    try {
      const page = await openOwn(driver, 'welcome.html');
      await press(page, 'welcome_finish');
      await says(page, word('dashboard_name_missing'));
    } finally {
      await driver.close();
      await demo.close();
    }
  });
});
