import {fillFirstRun, finishFirstRun} from '../demo/first-run';
import {openOwn, openPopupPage, press, says} from '../support/driver/own-pages';
import {SCALE, suiteCamera} from '../support/pictures';
import {word} from '../support/words';
import {authorsOn, type Bench, browsers, openBench, untilWelcomed} from './earmark';
import {faultsOf} from './suites/faults';

describe.each(browsers)('for the first time in %s', name => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(name, {scale: SCALE});
  }, 120_000);
  afterAll(async () => {
    await bench.driver.close();
    await bench.demo.close();
  }, 30_000);

  test('the page of the first run opens by itself', async () => {
    await untilWelcomed(bench.driver);
  });

  test('nothing runs on a page before the first run is finished', async () => {
    const page = await bench.visit('nursery.localhost');
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    expect(await bench.driver.parts(page)).toEqual([]);
    await page.close();
  });

  test('a first run without a name says so beside the field', async () => {
    const page = await openOwn(bench.driver, 'welcome.html');
    await press(page, 'welcome_finish');
    await says(page, word('dashboard_name_missing'));
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  test('with a name it is finished, and posts are found', async () => {
    const {driver, visit} = bench;
    const page = await openOwn(driver, 'welcome.html');
    await page.setViewport({width: 1180, height: 800, deviceScaleFactor: SCALE});
    await fillFirstRun(page);
    await page.evaluate('document.activeElement.blur(), scrollTo(0, 0)');
    await (await suiteCamera()).take(page, `first-run-${name}`);
    expect(await faultsOf(page)).toEqual([]);
    await finishFirstRun(page);
    const popup = await openPopupPage(driver);
    await says(popup, word('popup_waiting_empty'));
    await visit('nursery.localhost');
    expect(await authorsOn(driver, 'nursery.localhost', 2)).toHaveLength(2);
    await says(popup, 'Wellington');
  });
});
