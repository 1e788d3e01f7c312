import type {MentionRow} from '../../../src/store/rows';
import type {Demo} from '../../demo/server';
import {inBrowserWindow, lineTo} from '../../support/driver/bidi';
import type {Driver} from '../../support/driver/driver';
import {rows} from '../../support/driver/inside';
import {openOwn, says} from '../../support/driver/own-pages';
import {until} from '../../support/driver/wait';
import {word} from '../../support/words';

const UNREAD = 'lobby.localhost';
const READ = 'beans.localhost';

/** Opens a page in a private window of Firefox, which only its own window can. */
const openScript = (url: string) => `(async () => {
  const url = ${JSON.stringify(url)};
  const other = OpenBrowserWindow({private: true});
  await new Promise(done => other.addEventListener('load', done, {once: true}));
  await other.delayedStartupPromise;
  const {gBrowser} = other;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.fixupAndLoadURIString(url, {triggeringPrincipal});
  const isThere = ({currentURI, webProgress}) => currentURI.spec === url && !webProgress.isLoadingDocument;
  while (!isThere(gBrowser.selectedBrowser)) await new Promise(done => setTimeout(done, 50));
  window.privateWindow = other;
})()`;

/** Opens a page in a private window; what comes back closes it. */
async function openInPrivate(
  {name, browser}: Driver,
  url: string,
): Promise<() => Promise<unknown>> {
  if (name === 'firefox') {
    const send = lineTo(browser);
    await inBrowserWindow(send, openScript(url));
    return () => inBrowserWindow(send, 'window.privateWindow.close()');
  }
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(url);
  return () => context.close();
}

const hostsIn = async (driver: Driver): Promise<string[]> =>
  (await rows<MentionRow>(driver, 'mentions')).map(({host}) => host);

/** Of a page in a private window nothing is kept, though it is full of mentions; and that is said. */
export async function privateWindow(driver: Driver, demo: Demo): Promise<void> {
  const page = await driver.browser.newPage(); // Now: later it would be a tab of the private window
  const close = await openInPrivate(driver, demo.url(UNREAD));
  // What was opened later, in an ordinary window, is kept: the other page had all the time
  await driver.visit(page, demo.url(READ));
  const hosts = await until(
    'a page in an ordinary window is read',
    () => hostsIn(driver),
    all => all.includes(READ),
  );
  if (hosts.includes(UNREAD)) throw new Error('a page in a private window was kept');
  await close();
  await page.close();
  const about = await openOwn(driver, 'dashboard.html#about');
  await says(about, word('dashboard_never_private'));
  await about.close();
}
