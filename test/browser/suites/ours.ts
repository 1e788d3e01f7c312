import type {Page} from 'puppeteer-core';
import type {Decision} from '../../../src/mention/decision';
import {sampleBrand} from '../../demo/set-up';
import type {BrowserName} from '../../support/browsers/places';
import {click, seen} from '../../support/driver/hands';
import {ask, rows} from '../../support/driver/inside';
import {openPopupPage, press, says} from '../../support/driver/own-pages';
import {until} from '../../support/driver/wait';
import {SCALE, suiteCamera} from '../../support/pictures';
import {exactly, word} from '../../support/words';
import {type Bench, mentionBy} from '../earmark';
import {faultsOf} from './faults';

const HOST = 'nursery.localhost';

/** A new post of the thread, as its engine writes it, by somebody who was not there before. */
const ADD_POST = `(() => {
  const last = [...document.querySelectorAll('.q1Zp')].at(-1);
  const post = last.cloneNode(true);
  post.id = 'm-99';
  post.querySelector('.n8').textContent = 'dana_of_fernhill';
  post.querySelector('.Yh2').href = '/people/dana_of_fernhill';
  post.querySelector('.tT4').href = post.querySelector('.tT4').href.replace(/#.*/, '#m-99');
  post.querySelector('.tT4').textContent = '1 minute ago';
  post.querySelector('.bQ6').textContent = 'We will pay that back. Please write to our desk.';
  last.after(post);
})()`;

/** A field for an answer below the thread. */
const ADD_EDITOR = `(() => {
  const editor = document.createElement('textarea');
  editor.id = 'editor';
  document.querySelector('.mn5').append(editor);
})()`;

/** Replies of our own, known by account or by being typed here. */
export function ownReplies(bench: () => Bench, name: BrowserName): void {
  const answerOf = async (author: string) => {
    const {id} = await mentionBy(
      bench().driver,
      HOST,
      author,
      ({state}) => state.standing.is === 'answered',
    );
    const decisions = await rows<Decision>(bench().driver, 'decisions');
    return decisions.find(({mentionId}) => mentionId === id);
  };

  const take = async (popup: Page, what: string) => {
    await popup.setViewport({width: 400, height: 720, deviceScaleFactor: SCALE});
    for (const scheme of ['light', 'dark'] as const) {
      await bench().driver.inScheme(popup, scheme);
      await (await suiteCamera()).take(popup, `${what}-${scheme}-${name}`);
    }
  };

  test('a later post of ours is confirmed as the answer, on the page and in the popup', async () => {
    const {driver, visit} = bench();
    const brand = sampleBrand();
    const accounts = [...brand.accounts, {host: HOST, handle: 'three_under_five'}];
    await ask(driver, 'brand.saved', {brand: {...brand, accounts}});
    const page = await visit(HOST);
    await seen(driver, page, {label: exactly('page_probably_answered'), tag: 'span'});
    await click(driver, page, {label: exactly('page_confirm')});
    const popup = await openPopupPage(driver);
    await says(popup, word('popup_offered', 'three_under_five'));
    await says(popup, 'We will ask about the price first');
    if (name === 'chromium') {
      await take(popup, 'offered');
      expect(await faultsOf(popup)).toEqual([]);
    }
    await press(popup, 'popup_offered_yes');
    for (const author of ['Wellington', 'pramsandtrams']) {
      expect(await answerOf(author)).toMatchObject({kind: 'answered', how: 'confirmed'});
    }
    await popup.close();
    await ask(driver, 'brand.saved', {brand});
  });

  test('who types into an editor is asked whether the post that follows was theirs', async () => {
    const {driver, visit} = bench();
    const page = await visit(HOST);
    await mentionBy(driver, HOST, 'pramsandtrams');
    await page.evaluate(ADD_EDITOR);
    await until('a post is marked', async () => (await driver.parts(page)).length > 0);
    await page.type('#editor', 'We will pay');
    await page.evaluate(ADD_POST);
    const popup = await openPopupPage(driver);
    await says(popup, word('ui_was_you'));
    if (name === 'chromium') {
      await take(popup, 'was-you');
      expect(await faultsOf(popup)).toEqual([]);
    }
    await press(popup, 'ui_was_you_yes');
    const ours = await until(
      'the account is remembered',
      () =>
        popup.evaluate(`chrome.storage.local.get('settings').then(
          ({settings}) => JSON.stringify(settings.brands[0].accounts))`) as Promise<string>,
      accounts => accounts.includes('dana_of_fernhill'),
    );
    expect(ours).toContain(`"host":"${HOST}"`);
    await popup.close();
  });
}
