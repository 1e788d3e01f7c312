import {type Demo, serveDemo} from '../demo/server';
import {COMMENT_HOST} from '../demo/sites';
import {isDemo, MAKERS, strange} from '../demo/strange';
import type {Driver} from '../support/driver/driver';
import {click, pointAt} from '../support/driver/hands';
import {ask, rows} from '../support/driver/inside';
import {launch} from '../support/driver/launch';
import {openOwn, openPopupPage, press, says} from '../support/driver/own-pages';
import {openProxy, type Watched} from '../support/proxy';
import {exactly, word} from '../support/words';
import {authorsOn, begin, browsers} from './earmark';

/** Presses the button that says so. */
const pressed = (words: string) =>
  `[...document.querySelectorAll('button')].find(one => one.textContent === ${JSON.stringify(words)}).click()`;

describe.each(browsers)('in %s', name => {
  let demo: Demo;
  let driver: Driver;
  let proxy: Watched;
  beforeAll(async () => {
    demo = await serveDemo();
    proxy = await openProxy(isDemo);
    driver = await launch(name, {standIn: demo.standIn, proxy: proxy.address});
  }, 60_000);
  afterAll(async () => {
    await driver.close();
    await Promise.all([demo.close(), proxy.close()]);
  }, 30_000);

  test('reading, flagging and looking ask the network for nothing', async () => {
    await begin(driver);
    const page = await driver.browser.newPage();
    await driver.visit(page, demo.url('nursery.localhost'));
    await authorsOn(driver, 'nursery.localhost', 2);
    const beside = await pointAt(driver, page, '#m-2');
    await click(driver, page, {label: exactly('page_flag_post'), beside});
    await says(await openPopupPage(driver), 'Wellington');
    await openOwn(driver, 'dashboard.html');
    await driver.stopWorker();
    await driver.visit(page, demo.url('lobby.localhost'));
    await authorsOn(driver, 'lobby.localhost', 3);
    expect(proxy.seen.some(line => line.includes('lobby.localhost'))).toBe(true);
    expect(strange(proxy.seen, demo)).toEqual([]);
  });

  test('a brief goes to the webhook that was set up, and to nobody else', async () => {
    const url = `https://${COMMENT_HOST}:${demo.standIn.port}/hook`;
    const webhook = {id: 'care', name: 'Care', format: 'json' as const, url};
    await ask(driver, 'webhook.saved', {webhook, signing: 'a shared secret'});
    const kept = await rows<{id: string; index: {due?: number}}>(driver, 'mentions');
    const mention = kept.find(({index}) => index.due !== undefined);
    const decision = {mentionId: mention?.id ?? '', kind: 'handed off' as const, to: 'Ravi'};
    await ask(driver, 'decisions.made', {step: crypto.randomUUID(), decisions: [decision]});
    const popup = await openPopupPage(driver);
    await press(popup, 'ui_case_brief');
    await says(popup, word('ui_brief_send', 'Care'));
    const before = proxy.seen.length;
    expect(demo.asked).not.toContain(`${COMMENT_HOST}/hook`);
    await popup.evaluate(pressed(word('ui_brief_send', 'Care')));
    await says(popup, word('ui_sent_arrived'));
    expect(demo.asked.filter(one => one.endsWith('/hook'))).toEqual([`${COMMENT_HOST}/hook`]);
    const since = proxy.seen.slice(before).filter(line => !MAKERS.test(line));
    expect(since).toEqual([`CONNECT ${COMMENT_HOST}:${demo.standIn.port}`]);
  });
});
