import {browser} from '../browser';
import {readSettings} from '../settings/read';
import {showIcon} from './icon';
import {wakeIfAsleep} from './injection';
import {visitKnownThread} from './known-thread';
import {forgetAsked} from './once';
import {forgetEditor} from './strangers/editor';
import {forgetTab, lookAgain} from './tabs';

/** A person turned to a tab. */
export async function tabActivated({tabId}: {tabId: number}): Promise<void> {
  const [tab, settings] = await Promise.all([browser.tabs.get(tabId), readSettings()]);
  await showIcon(tab, settings);
  await wakeIfAsleep(tabId);
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
  if (status !== 'loading') await lookAgain(tabId, Date.now());
  if (status === 'complete' && tab.active) await wakeIfAsleep(tabId);
  if (status === 'complete') await visitKnownThread(tab);
}

/** A tab was closed. */
export async function tabRemoved(tabId: number): Promise<void> {
  await forgetTab(tabId);
  await forgetEditor(tabId);
  await forgetAsked(tabId);
}
