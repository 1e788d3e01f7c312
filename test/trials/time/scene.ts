import type {Page} from 'puppeteer-core';
import type {MentionRow} from '../../../src/store/rows';
import type {Driver} from '../../support/driver/driver';
import {ask, rows} from '../../support/driver/inside';
import {openOwn, openPopupPage, textOf} from '../../support/driver/own-pages';
import {until} from '../../support/driver/wait';
import {word} from '../../support/words';
import type {Forum, Said} from './forum';
import type {WallClock} from './wall-clock';

/** What a step is done with: a browser, the clock that it goes by, and a forum that it reads. */
export type Scene = {driver: Driver; clock: WallClock; forum: Forum; say(line: string): void};

const MINUTE = 60_000;
/** One hour, in milliseconds. */
export const HOUR = 60 * MINUTE;

/** How far a moment may be from what the clock shows while this is looked at. */
const CLOSE = MINUTE;

/** Fails unless what is said of it holds. */
export function holds(what: string, is: boolean): void {
  if (!is) throw new Error(`not so: ${what}`);
}

/** All mentions by these authors, once there is one by each. */
export function mentionsBy(driver: Driver, authors: string[]): Promise<MentionRow[]> {
  const find = async () => {
    const all = await rows<MentionRow>(driver, 'mentions');
    return authors.flatMap(author => all.find(({post}) => post.author === author) ?? []);
  };
  return until(`mentions by ${authors.join(', ')}`, find, all => all.length === authors.length);
}

/** The mention by an author, once it stands like this. */
export async function standing(
  driver: Driver,
  author: string,
  is: MentionRow['state']['standing']['is'],
): Promise<MentionRow> {
  const [one] = await until(
    `the mention by ${author} is ${is}`,
    () => mentionsBy(driver, [author]),
    ([mention]) => mention?.state.standing.is === is,
  );
  if (!one) throw new Error(`There is no mention by ${author}.`);
  return one;
}

/** Writes posts into a thread and reads its page: what is kept of them, by the clock of the scene. */
export async function read({driver, clock, forum}: Scene, thread: string, said: Said[]) {
  const address = forum.write(thread, said);
  const page = await driver.browser.newPage();
  await driver.visit(page, address);
  const found = await mentionsBy(
    driver,
    said.map(({author}) => author),
  );
  const last = Math.max(...found.map(({lastSeenAt}) => lastSeenAt));
  holds('the worker goes by the clock that was set', Math.abs(last - clock.now()) < CLOSE);
  return {page, found};
}

/** Posts of a few minutes ago, by authors of these names. */
export const minutesAgo = ({clock}: Scene, minutes: number, authors: string[]): Said[] =>
  authors.map(author => ({author, at: clock.now() - minutes * MINUTE}));

/** A length of time below zero, or a post that is yet to be written. */
const WRONG =
  /.{0,30}(?:(?<![\w-])[-−]\s?\d+\s?(?:s|min|h|d)\b|(?<!nswered )\bin \d+ (?:sec|min|hr|day|wk|week|mo|yr|year)|NaN).{0,30}/;

/** Fails where a page that is ready says what cannot be. */
async function checkWords(page: Page, name: string, isReady: RegExp): Promise<void> {
  await page.bringToFront();
  const text = await until(
    `${name} is ready`,
    () => textOf(page),
    words => isReady.test(words),
  );
  const [found] = WRONG.exec(text) ?? [];
  holds(`${name} says “${found}”`, found === undefined);
  await page.close();
}

const COUNTED = new RegExp(`${word('popup_waiting_now')}\\s+\\d`, 'i');
const WORKED_OUT = new RegExp(
  `${word('dashboard_times_customer')}|${word('dashboard_times_none')}`,
);

/** What must hold whatever the clock does: no wait below zero is shown, and rows are as their logs say. */
export async function checkAll({driver}: Scene, author: string): Promise<void> {
  const [mention] = await mentionsBy(driver, [author]);
  const ofAuthor = new RegExp(author);
  const section = (at: string) => openOwn(driver, `dashboard.html#${at}`);
  await checkWords(await openPopupPage(driver), 'the popup', COUNTED);
  await checkWords(await section('mentions'), 'the list', ofAuthor);
  await checkWords(await section('times'), 'the figures', WORKED_OUT);
  await checkWords(await section(`mention/${mention?.id}`), 'its page', ofAuthor);
  const {aside, mended, recounted} = await ask(driver, 'store.checked', {});
  holds(`${mended} rows are not as their logs say`, aside === 0 && mended === 0 && !recounted);
}

/**
 * Wakes the worker after it was idle. Where the clock was set meanwhile it does what the alarm of each
 * minute may have left undone: Chromium lets none ring until the time that it was set back from.
 */
export async function wake({driver}: Scene): Promise<void> {
  await driver.stopWorker();
  await ask(driver, 'store.checked', {});
}
