import type {Page} from 'puppeteer-core';
import type {MentionRow} from '../../../src/store/rows';
import type {Driver} from '../../support/driver/driver';
import {rows} from '../../support/driver/inside';
import {openOwn} from '../../support/driver/own-pages';
import {until} from '../../support/driver/wait';
import type {Camera} from '../../support/pictures';

/** What a walk goes with: a browser, a camera, and where it says what it did and read back. */
export type Walker = {driver: Driver; camera: Camera; say(line: string): void};

/** The room of a dashboard in the pictures. */
const ROOM = {width: 1280, height: 900};

/** Opens the dashboard at a place of it, as wide as a common screen. */
export async function dashboard(driver: Driver, at: string): Promise<Page> {
  const page = await openOwn(driver, `dashboard.html#${at}`);
  await page.setViewport(ROOM);
  await page.bringToFront();
  return page;
}

/** The one mention of an author, once it is as wanted. */
export async function mentionOf(
  driver: Driver,
  author: string,
  isSo: (mention: MentionRow) => boolean = () => true,
): Promise<MentionRow> {
  const find = async () =>
    (await rows<MentionRow>(driver, 'mentions')).find(
      mention => mention.post.author === author && isSo(mention),
    );
  const found = await until(`the mention by ${author}`, find);
  if (!found) throw new Error(`There is no mention by ${author}.`);
  return found;
}

const inHand = (page: Page): Promise<string> =>
  page
    .evaluate(`document.querySelector('.desk-row[aria-current=true]')?.innerText ?? ''`)
    .then(String);

const MOST_ROWS = 25;

/** Goes down the desk by the key for it, until the mention of an author is in hand. */
export async function takeInHand(page: Page, author: string): Promise<void> {
  await until('a row is in hand', () => inHand(page));
  for (let row = 0; row < MOST_ROWS; row++) {
    const text = await inHand(page);
    if (text.includes(author)) return;
    await page.keyboard.press('j');
    await until('the next row is in hand', async () => (await inHand(page)) !== text);
  }
  throw new Error(`${author} is not on the desk.`);
}

/** Brings the first element of a kind to the top of the picture, below the header. */
export const showing = (page: Page, selector: string): Promise<unknown> =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView()`);

/** Sends the form that is open on the desk, by its last button. */
export async function send(page: Page): Promise<void> {
  await page.bringToFront();
  await page.focus('.desk-form [type=submit]');
  await page.keyboard.press('Enter');
}
