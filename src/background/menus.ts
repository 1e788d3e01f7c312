import {browser} from '../browser';
import {say} from '../words';
import {askForFlag} from './ask-flag';
import {hostOf} from './injection';
import {togglePause} from './sites';
import {inTurn} from './turn';

const FLAG = 'flag-post';
const PAUSE = 'pause-site';

/** Makes the menus anew; the browser keeps them, but not over an update. */
export function makeMenus(): Promise<void> {
  return inTurn('menus', async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: FLAG,
      title: say('worker_menu_flag'),
      contexts: ['page', 'selection', 'link'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
    browser.contextMenus.create({
      id: PAUSE,
      title: say('worker_menu_pause'),
      contexts: ['action'],
    });
  });
}

/** A person chose one of our menu entries. */
export async function menuChosen(
  {menuItemId, selectionText, frameId}: chrome.contextMenus.OnClickData,
  tab: chrome.tabs.Tab | undefined,
): Promise<void> {
  if (!tab) return;
  const host = hostOf(tab.url);
  if (menuItemId === FLAG) await askForFlag(tab, selectionText ? 'selection' : 'menu', frameId);
  if (menuItemId === PAUSE && host !== undefined) await togglePause(host);
}
