import type {Page} from 'puppeteer-core';
import type {BrowserName} from '../../support/browsers/places';
import {openOwn, press, says} from '../../support/driver/own-pages';
import {until} from '../../support/driver/wait';
import {suiteCamera} from '../../support/pictures';
import {word} from '../../support/words';
import type {Bench} from '../earmark';
import {faultsOf} from './faults';
import {keepSeason} from './season';
import {keepStory} from './storm';

/** What is drawn of a curve: a canvas that is not of one colour. */
const IS_DRAWN = `(() => {
  const canvas = document.querySelector('.plot canvas');
  const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  return new Set(new Uint32Array(pixels.buffer ?? [])).size > 2;
})()`;

const choose = (label: string, value: string) => `(() => {
  const select = [...document.querySelectorAll('label')]
    .find(one => one.textContent.trim() === ${JSON.stringify(label)}).control;
  select.value = ${JSON.stringify(value)};
  select.dispatchEvent(new Event('change', {bubbles: true}));
})()`;

/** Paper of 210 by 297 mm at 96 pixels an inch. */
const PAPER = {width: 794, height: 1123};

/** Figures, report, mentions and a storm in a store of twelve weeks. */
export function figures(bench: () => Bench, name: BrowserName): void {
  const isChromium = name === 'chromium';

  beforeAll(() => keepSeason(bench().driver), 60_000);

  async function openSection(section: 'times' | 'report'): Promise<Page> {
    const page = await openOwn(bench().driver, `dashboard.html#${section}`);
    await page.bringToFront();
    await says(page, word(section === 'times' ? 'dashboard_times_hours' : 'dashboard_report_save'));
    return page;
  }

  test('response times: curves are drawn, and axe finds nothing, light or dark, wide or narrow', async () => {
    const {driver} = bench();
    const page = await openSection('times');
    await page.evaluate(choose(word('dashboard_times_period'), '90'));
    await page.evaluate(choose(word('dashboard_times_beside'), 'kinds'));
    await says(page, word('dashboard_times_compared'));
    const camera = await suiteCamera();
    for (const width of isChromium ? [1280, 800] : [1280]) {
      await page.setViewport({width, height: 1400});
      for (const scheme of ['light', 'dark'] as const) {
        await driver.inScheme(page, scheme);
        await until('the curve is drawn', () => page.evaluate(IS_DRAWN));
        if (isChromium) await camera.take(page, `times-${scheme}-${width}-${name}`);
        if (width === 1280) expect(await faultsOf(page)).toEqual([]);
      }
    }
    await driver.inScheme(page, 'light');
    await page.setViewport({width: 1280, height: 1300});
    const waiting = `section[aria-label="${word('dashboard_times_waiting')}"]`;
    await page.evaluate(`document.querySelector('${waiting}').scrollIntoView()`);
    if (isChromium) await camera.take(page, `times-more-light-1280-${name}`);
    await page.close();
  });

  test('the report is light in the dark, and a printed page holds the sheet alone', async () => {
    const {driver} = bench();
    const page = await openSection('report');
    await driver.inScheme(page, 'dark');
    expect(await faultsOf(page)).toEqual([]);
    if (isChromium) {
      await page.setViewport(PAPER);
      await page.emulateMediaType('print');
      await page.evaluate(`document.body.style.padding = '16mm 14mm'`); // As the paper leaves free
      await (await suiteCamera()).take(page, `report-printed-${name}`);
      const printed = String(await page.evaluate('document.body.innerText'));
      expect(printed.trim().startsWith(word('dashboard_report_title', 'All brands'))).toBe(true);
      const pdf = Buffer.from(await page.pdf({preferCSSPageSize: true, format: 'A4'}));
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4);
    }
    await page.close();
  });

  // Chromium puts pixels into the clipboard in its own time, and may put them over what came after
  test.each(['svg', 'png'] as const)('a picture is copied as %s', async kind => {
    const {driver} = bench();
    const page = await openSection('times');
    await press(page, 'dashboard_times_copy');
    await press(page, `dashboard_times_copy_${kind}`);
    await says(page, word('dashboard_times_copied'));
    if (isChromium) {
      const {browser, origin} = driver;
      await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
      const types = await page.evaluate('navigator.clipboard.read().then(([one]) => one.types)');
      expect(types).toContain(kind === 'png' ? 'image/png' : 'image/svg+xml');
    }
    await page.close();
  });

  test('mentions: only rows in sight are drawn, keys lead to one’s page and back to its row', async () => {
    const {driver} = bench();
    const page = await openOwn(driver, 'dashboard.html#mentions');
    await page.bringToFront();
    const row = '.mention-row .row-words:not([aria-busy])';
    await until('rows are drawn', () => page.evaluate(`document.querySelector('${row}') !== null`));
    expect(await page.evaluate(`document.querySelectorAll('.mention-row').length`)).toBeLessThan(
      60,
    );
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const inHand = `document.activeElement?.closest('.mention-row')?.id`;
    const id = await until('a row is in hand', () => page.evaluate(inHand));
    const camera = await suiteCamera();
    const look = async (what: string) => {
      for (const width of isChromium ? [1280, 800] : [1280]) {
        await page.setViewport({width, height: 800});
        for (const scheme of ['light', 'dark'] as const) {
          await driver.inScheme(page, scheme);
          if (isChromium) await camera.take(page, `${what}-${scheme}-${width}-${name}`);
          if (width === 1280) expect(await faultsOf(page)).toEqual([]);
        }
      }
    };
    await look('mentions');
    await page.keyboard.press('Enter');
    await says(page, word('dashboard_as_seen'));
    await look('one-mention');
    await page.keyboard.press('Escape');
    await until('the same row is in hand', async () => (await page.evaluate(inHand)) === id);
    await page.close();
  });

  test('a storm: every hop against the four days, and the plan worked with name and time', async () => {
    const {driver} = bench();
    const id = await keepStory(driver);
    const page = await openOwn(driver, `dashboard.html#storms/${id}`);
    await page.bringToFront();
    await says(page, word('storms_hop_thread'));
    const camera = await suiteCamera();
    for (const width of isChromium ? [1280, 800] : [1280]) {
      await page.setViewport({width, height: 1350});
      for (const scheme of ['light', 'dark'] as const) {
        await driver.inScheme(page, scheme);
        if (isChromium) await camera.take(page, `storm-${scheme}-${width}-${name}`);
        if (width === 1280) expect(await faultsOf(page)).toEqual([]);
      }
    }
    expect(await page.evaluate(`document.querySelectorAll('.storm-hop').length`)).toBe(6);
    await page.bringToFront();
    await page.evaluate(`document.querySelectorAll('.storm-steps input')[1].focus()`);
    await page.keyboard.press(' ');
    await says(page, word('storms_noted_done'));
    await until('the step says who did it', () =>
      page.evaluate(`document.querySelectorAll('.storm-steps small').length === 3`),
    );
    await page.close();
  });
}
