import type {Page} from 'puppeteer-core';
import {click, pointAt, seen} from '../../support/driver/hands';
import {badge} from '../../support/driver/inside';
import {openPopupPage, press, says, textOf} from '../../support/driver/own-pages';
import {until} from '../../support/driver/wait';
import {exactly, word} from '../../support/words';
import {authorsOn, type Bench, mentionBy} from '../earmark';

const HOST = 'nursery.localhost';

/** What is answered, in the popup and on the page. */
export function answers(bench: () => Bench): void {
  const pages: Page[] = [];
  const openPopup = async () => {
    const page = await openPopupPage(bench().driver);
    pages.push(page);
    return page;
  };
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  test('what is answered in the popup leaves the waiting, and the page shows it', async () => {
    const {driver, visit} = bench();
    const page = await visit(HOST);
    await authorsOn(driver, HOST, 2);
    const popup = await openPopup();
    await says(popup, 'pramsandtrams');
    await press(popup, 'popup_answer_now', 'pramsandtrams');
    const {state} = await mentionBy(
      driver,
      HOST,
      'pramsandtrams',
      one => one.state.standing.is === 'answered',
    );
    expect(state.standing).toMatchObject({channel: 'reply'});
    await page.bringToFront();
    await seen(driver, page, {label: exactly('page_answered'), tag: 'span'});
  });

  test('an answer that was logged by mistake is taken back', async () => {
    const {driver, visit} = bench();
    await visit(HOST);
    await mentionBy(driver, HOST, 'pramsandtrams', one => one.state.standing.is === 'answered');
    const popup = await openPopup();
    await press(popup, 'popup_answered_list');
    await press(popup, 'popup_take_back', 'pramsandtrams');
    await mentionBy(driver, HOST, 'pramsandtrams', one => one.state.standing.is === 'waiting');
  });

  test('a complaint is sorted by one key in the popup, which then says what to do next', async () => {
    const {driver, visit} = bench();
    const over = await visit(HOST);
    await authorsOn(driver, HOST, 2);
    const real = driver.name === 'chromium' ? await driver.openPopup(over) : undefined;
    const popup = real?.page ?? (await openPopup());
    await says(popup, word('ui_kind_right')); // The worker's hint is there
    await popup.evaluate(author => {
      const named = [...document.querySelectorAll('li')];
      named.find(row => row.textContent.includes(author))?.focus();
    }, 'pramsandtrams');
    await popup.keyboard.press('c');
    await mentionBy(driver, HOST, 'pramsandtrams', one => one.state.triage === 'concern');
    await says(popup, word('ui_kind_next', 'Hand off'));
    await real?.close();
  });

  test('the badge counts who waits on the page, and follows an answer', async () => {
    const {driver, visit} = bench();
    const page = await visit(HOST);
    // Behind the count stands the sign of a watch, once a minute's alarm has seen the third concern
    const shows = (text: string) =>
      until(
        `the badge shows ${text}`,
        () => badge(driver, page.url()),
        shown => shown.replace('!', '') === text,
      );
    await shows('2');
    const popup = await openPopup();
    await press(popup, 'popup_answer_now', 'Wellington');
    await shows('1');
  });

  test('an open popup changes when a page is flagged', async () => {
    const {driver, visit} = bench();
    const popup = await openPopup();
    const page = await visit('kitchen.localhost');
    expect(await textOf(popup)).not.toContain('Lotte');
    const beside = await pointAt(driver, page, 'article:nth-of-type(2)');
    await click(driver, page, {label: exactly('page_flag_post'), beside});
    await says(popup, 'Lotte');
  });

  test('the real popup of the toolbar shows what waits', async () => {
    const {driver, visit} = bench();
    const page = await visit('latch-news.localhost');
    await authorsOn(driver, 'latch-news.localhost', 2);
    const popup = await driver.openPopup(page);
    await until(
      'it shows the mention',
      () => popup.text(),
      text => text.includes('skeptic'),
    );
    expect(await popup.text()).toContain(word('popup_waiting_now'));
    await popup.close();
  });
}
