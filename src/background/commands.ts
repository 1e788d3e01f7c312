import {browser} from '../browser';
import {askForFlag} from './ask-flag';

async function activeTab(): Promise<chrome.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({active: true, lastFocusedWindow: true});
  return tab;
}

/** Opens the view beside the page. Nothing may be awaited before: the key press would be spent. */
function openPanel(tab: chrome.tabs.Tab | undefined): Promise<void> {
  if (browser.sidebarAction) return browser.sidebarAction.open();
  if (!tab) return Promise.resolve();
  return browser.sidePanel.open({windowId: tab.windowId});
}

/** A person pressed the keys of one of our commands. */
export async function commandGiven(command: string, tab?: chrome.tabs.Tab): Promise<void> {
  if (command === 'open-panel') await openPanel(tab);
  if (command !== 'flag-post') return;
  const target = tab ?? (await activeTab());
  if (target) await askForFlag(target, 'command');
}
