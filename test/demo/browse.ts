import type {Page} from 'puppeteer-core';
import type {MentionRow} from '../../src/store/rows';
import type {Driver} from '../support/driver/driver';
import {click, pointAtElement, seen} from '../support/driver/hands';
import {rows} from '../support/driver/inside';
import {openPopupPage, press, says} from '../support/driver/own-pages';
import {until, untilStill} from '../support/driver/wait';
import type {Camera} from '../support/pictures';
import {exactly, word} from '../support/words';

/** How long nothing new must have been kept until a page counts as read. */
const STILL_MS = 900;
const MOST_SCROLLS = 12;

/** All mentions of the real store. */
export const mentionsIn = (driver: Driver): Promise<MentionRow[]> =>
  rows<MentionRow>(driver, 'mentions');

async function toTheEnd(page: Page): Promise<void> {
  const height = () => page.evaluate('document.documentElement.scrollHeight');
  for (let scrolls = 0, before: unknown = 0; scrolls < MOST_SCROLLS; scrolls++) {
    const now = await height();
    if (now === before) return;
    before = now;
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await untilStill('the page rests', 250, height);
  }
}

/** Reads a page as a person does, to its end; says how many mentions were new. */
export async function readPage(driver: Driver, page: Page, url: string): Promise<number> {
  const count = async () => (await mentionsIn(driver)).length;
  const before = await count();
  await driver.visit(page, url);
  await page.bringToFront();
  await toTheEnd(page);
  return (await untilStill('the page is read', STILL_MS, count)) - before;
}

/** Flags the first post on the page that has a button, by a click on it. */
export async function flagOne(driver: Driver, page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate('scrollTo(0, 0)');
  const post = 'article, .post, .comment, [id^="post"], p';
  if (await page.$(post)) await pointAtElement(page, post);
  const {box} = await seen(driver, page, {label: exactly('page_flag_post')});
  await click(driver, page, {label: exactly('page_flag_post'), beside: box});
  const flagged = async () => (await mentionsIn(driver)).some(({state}) => state.flagged);
  await until('the flag is kept', flagged);
}

/** Marks the most urgent mention as answered in the popup, and takes its picture before and after. */
export async function answerOne(driver: Driver, camera: Camera): Promise<void> {
  const popup = await openPopupPage(driver);
  await says(popup, word('popup_answer_now'));
  for (const scheme of ['light', 'dark'] as const) {
    await driver.inScheme(popup, scheme);
    await camera.take(popup, `popup-${scheme}`);
  }
  await driver.inScheme(popup, 'light');
  const answered = async () =>
    (await mentionsIn(driver)).filter(({state}) => state.standing.is === 'answered').length;
  const before = await answered();
  await press(popup, 'popup_answer_now', ''); // In the first row: the most urgent
  await until('the answer is kept', answered, count => count > before);
  await popup.close();
}
