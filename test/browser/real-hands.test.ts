import type {Page} from 'puppeteer-core';
import {type Demo, serveDemo} from '../demo/server';
import {type Display, openDisplay} from '../support/display/display';
import {handsOn} from '../support/display/keys';
import type {Driver} from '../support/driver/driver';
import {pointAt} from '../support/driver/hands';
import {launch} from '../support/driver/launch';
import {authorsOn, begin, browsers, mentionBy} from './earmark';

const HOST = 'nursery.localhost';
const reason = process.env.EARMARK_NO_DISPLAY;
/** Without a screen these are reported as not run, with the reason; they never count as passed. */
const handTest = reason === undefined ? test : test.skip;
const notRun = reason === undefined ? '' : ` (not run: ${reason})`;

/** Where the page begins on the screen: below the bars of the browser. */
const ORIGIN = `({
  x: globalThis.mozInnerScreenX ?? screenX + (outerWidth - innerWidth) / 2,
  y: globalThis.mozInnerScreenY ?? screenY + outerHeight - innerHeight,
})`;

/** Chromium's menus choose an entry by its first letter; no other entry of a page's menu has this one. */
const FIRST_LETTER = 'f';

describe.each(browsers)('with a real keyboard and mouse in %s', name => {
  let display: Display;
  let demo: Demo;
  let driver: Driver;

  beforeAll(async () => {
    if (reason !== undefined) return;
    display = await openDisplay();
    demo = await serveDemo();
    driver = await launch(name, {standIn: demo.standIn, display: display.name});
    await begin(driver);
  }, 120_000);
  afterAll(async () => {
    if (reason !== undefined) return;
    await driver.close();
    await demo.close();
    display.close();
  }, 30_000);

  /** Opens the thread and finds where a post stands on the screen. */
  async function screenPlaceOf(page: Page, selector: string) {
    await driver.visit(page, demo.url(HOST));
    await page.bringToFront();
    await authorsOn(driver, HOST, 2);
    const box = await pointAt(driver, page, selector);
    const origin = (await page.evaluate(ORIGIN)) as {x: number; y: number};
    return {x: Math.round(origin.x + box.x + 120), y: Math.round(origin.y + box.y + 75)};
  }

  handTest(`Alt+Shift+M flags the post under the pointer${notRun}`, async () => {
    const page = await driver.browser.newPage();
    const {x, y} = await screenPlaceOf(page, '#m-1');
    const hands = handsOn(display);
    await hands.click(x, y, 'left');
    await hands.press('alt+shift+m');
    await mentionBy(driver, HOST, 'three_under_five', ({state}) => state.flagged);
  });

  // In Firefox the menu takes no keys without a window manager; suites/flag.ts opens the real one there
  if (name === 'firefox') return;
  handTest(`the entry of the context menu flags the post${notRun}`, async () => {
    const page = await driver.browser.newPage();
    const {x, y} = await screenPlaceOf(page, '#m-2');
    const hands = handsOn(display);
    await hands.click(x, y, 'right');
    await hands.press(FIRST_LETTER);
    await mentionBy(driver, HOST, 'Wellington', ({state}) => state.flagged);
  });
});
