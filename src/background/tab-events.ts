import {browser} from '../browser';
import {readSettings} from '../settings/read';
import {showIcon} from './icon';
import {wakeIfAsleep} from './injection';
import {visitKnownThread} from './known-thread';
import {forgetAsked} from './once';
import {forgetTab, lookAgain, tabPages} from './tabs';

/** A person turned to a tab. */
export async function tabActivated({tabId}: {tabId: number}): Promise<void> {
  const [tab, settings] = await Promise.all([browser.tabs.get(tabId), readSettings()]);
  await showIcon(tab, settings);
  await wakeIfAsleep(tabId);
}

const withoutFragment = (url: string | undefined) => url?.replace(/#.*$/s, '');

/**
 * A page with another address may still show the same mentions, when its site only changed the
 * address. So the page is asked; one that shows none of them has moved on.
 */
async function checkAddress({id, url}: chrome.tabs.Tab): Promise<void> {
  const page = (await tabPages()).find(({tabId}) => tabId === id);
  if (page && page.url !== withoutFragment(url)) await lookAgain(page);
}

/** A tab shows another page, or its page was loaded. */
export async function tabUpdated(
  tabId: number,
  {status, url}: {status?: string; url?: string},
  tab: chrome.tabs.Tab,
): Promise<void> {
  if (status === undefined && url === undefined) return;
  await showIcon(tab, await readSettings());
  if (status === 'loading' && url !== undefined) await forgetAsked(tabId);
  if (status !== 'loading') await checkAddress(tab);
  if (status === 'complete' && tab.active) await wakeIfAsleep(tabId);
  if (status === 'complete') await visitKnownThread(tab);
}

/** A tab was closed. */
export async function tabRemoved(tabId: number): Promise<void> {
  await forgetTab(tabId);
  await forgetAsked(tabId);
}
