import type {Page} from 'puppeteer-core';
import {fillFirstRun} from '../demo/first-run';
import type {Driver} from '../support/driver/driver';
import {pointAt, seen} from '../support/driver/hands';
import {openOwn, openPopupPage, says} from '../support/driver/own-pages';
import {cameraFor} from '../support/pictures';
import {exactly} from '../support/words';
import {authorsOn, browsers, openBench, useBench} from './earmark';

/** Pictures go into the repository only when asked for, so that a test run leaves git clean. */
const FOLDER = process.env.EARMARK_SCREENSHOTS ? 'test/screenshots' : '.cache/screenshots/suite';

const visited = ['lobby', 'beans', 'nursery', 'answers', 'small-hours', 'links'];

/** The popup as the browser sizes it by its content. */
const POPUP = {width: 396, height: 500};

/** The real popup where it can be driven as a page, else its view in a tab. */
async function openPopup(driver: Driver, over: Page): Promise<Page> {
  if (driver.name === 'chromium') {
    const {page} = await driver.openPopup(over);
    if (page) return page;
  }
  const page = await openPopupPage(driver);
  await page.setViewport({...POPUP, deviceScaleFactor: 2});
  return page;
}

const wide = {width: 1180, height: 800, deviceScaleFactor: 2};

describe.each(browsers)('in %s', name => {
  const bench = useBench(name, {scale: 2});

  async function inBoth(page: Page, what: string, size?: typeof POPUP): Promise<void> {
    const {driver} = bench();
    const camera = await cameraFor(FOLDER);
    const schemes = name === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
    for (const scheme of schemes) {
      await driver.inScheme(page, scheme);
      await camera.take(page, `${what}-${scheme}-${name}`, size);
    }
    await driver.inScheme(page, 'light');
  }

  test('pictures of a page, the popup and the dashboard', async () => {
    const {driver, visit} = bench();
    for (const site of visited) await visit(`${site}.localhost`);
    await authorsOn(driver, 'links.localhost', 2);
    const page = await visit('lobby.localhost');
    await page.setViewport({width: 1000, height: 720, deviceScaleFactor: 2});
    await seen(driver, page, {label: exactly('page_due_soon'), tag: 'span'});
    await pointAt(driver, page, '#post_2');
    await (await cameraFor(FOLDER)).take(page, `page-${name}`);
    const popup = await openPopup(driver, page);
    await says(popup, 'Ines');
    await inBoth(popup, 'popup', POPUP);
    await popup.close();
    const dashboard = await openOwn(driver, 'dashboard.html');
    await dashboard.setViewport(wide);
    await says(dashboard, 'Ines');
    await (await cameraFor(FOLDER)).take(dashboard, `dashboard-${name}`);
    await dashboard.close();
  });
});

test.each(browsers)('a picture of the first run in %s', async name => {
  const {driver, demo} = await openBench(name);
  try {
    const page = await openOwn(driver, 'welcome.html');
    await page.setViewport(wide);
    await fillFirstRun(page);
    await page.evaluate('document.activeElement.blur(), scrollTo(0, 0)');
    await (await cameraFor(FOLDER)).take(page, `first-run-${name}`);
  } finally {
    await driver.close();
    await demo.close();
  }
});
