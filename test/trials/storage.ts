import type {Page} from 'puppeteer-core';
import type {MentionRow} from '../../src/store/rows';
import {serveDemo} from '../demo/server';
import {setUp} from '../demo/set-up';
import type {Driver} from '../support/driver/driver';
import {ask, rows} from '../support/driver/inside';
import {launch} from '../support/driver/launch';
import {openPopupPage, press, says} from '../support/driver/own-pages';
import {until} from '../support/driver/wait';
import {type Key, word} from '../support/words';
import {holdStore, putRaw, putStore, storeVersion} from './raw-store';
import {fullDisk} from './storage/full-disk';
import {privateWindow} from './storage/private-window';
import type {Trial} from './trial';

const enough = (driver: Driver, count: number) =>
  until(
    `${count} mentions are kept`,
    () => rows<MentionRow>(driver, 'mentions'),
    all => all.length >= count,
  );

/** What the popup says, opened anew. */
async function popupSays(driver: Driver, key: Key): Promise<Page> {
  const popup = await openPopupPage(driver);
  await says(popup, word(key));
  return popup;
}

/** Waits until the popup, which loads itself again, says something else. */
async function saysNoMore(popup: Page, key: Key): Promise<void> {
  const now = () => popup.evaluate('document.body.innerText').then(String, () => word(key));
  await until(`the popup says no more: ${word(key)}`, now, text => !text.includes(word(key)));
}

/** A row that nobody can read: the popup says so, and one press puts it aside. */
async function damaged(driver: Driver): Promise<void> {
  const all = await rows<MentionRow>(driver, 'mentions');
  // One that the popup shows: what is not looked at is not known to be damaged
  const one = all.find(({index}) => index.waiting !== undefined);
  if (!one) throw new Error('nothing waits');
  await putRaw(driver, 'mentions', [{id: one.id, index: one.index, host: one.host}]);
  const popup = await popupSays(driver, 'popup_damaged_title');
  await press(popup, 'popup_mend');
  await until('the row is put aside', async () => {
    const kept = await rows<MentionRow>(driver, 'mentions');
    return kept.length === all.length - 1;
  });
  await saysNoMore(popup, 'popup_damaged_title');
  await popup.close();
}

/** Data of a later Earmark: said in words, and left as they are. */
async function later(driver: Driver): Promise<void> {
  await putStore(driver, {
    version: 9_990,
    stores: {mentions: 'id'},
    tables: {mentions: [{id: 'm'}]},
  });
  const popup = await popupSays(driver, 'ui_store_newer');
  const refused = await ask(driver, 'store.checked', {}).catch(error => String(error));
  if (!String(refused).includes(word('ui_store_newer'))) throw new Error(`said: ${refused}`);
  if ((await storeVersion(driver)) !== 9_990) throw new Error('the store was changed');
  await popup.close();
}

/** A page of an older Earmark that does not let go: said in words; then all is as it should be. */
async function held(driver: Driver): Promise<void> {
  await putStore(driver, {version: 5, stores: {mentions: 'id'}, tables: {}});
  const letGo = await holdStore(driver);
  const popup = await popupSays(driver, 'ui_store_held');
  await letGo();
  await press(popup, 'popup_try_again');
  await saysNoMore(popup, 'popup_store_title');
  await popup.close();
}

const steps = {'private window': privateWindow, damaged, later, held};

const faultOf = (name: string, work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => `${name}: ${error}`,
  );

/** What may become of a store, in the real browser: each is said in words, and nothing else is lost. */
export async function storage({browser, rounds, say}: Trial): Promise<string[]> {
  const demo = await serveDemo();
  const driver = await launch(browser, {standIn: demo.standIn});
  const faults: string[] = [];
  try {
    await setUp(driver);
    for (let round = 1; round <= rounds; round++) {
      const page = await driver.browser.newPage();
      await driver.visit(page, demo.url('nursery.localhost'));
      await enough(driver, 2);
      await page.close();
      for (const [name, step] of Object.entries(steps)) {
        const fault = await faultOf(name, step(driver, demo));
        say(`${round}/${rounds} ${name}: ${fault ?? 'held'}`);
        if (fault !== undefined) faults.push(fault);
      }
    }
  } finally {
    await driver.close();
    await demo.close();
  }
  for (let round = 1; round <= rounds; round++) {
    const held = (is: string) => say(`${round}/${rounds} full disk: ${is}`);
    const fault = await faultOf('full disk', fullDisk(browser).then(held));
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}
