import {browser} from '../browser';

/** True while the tab is open. */
async function isOpen(tabId: number): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  return tabs.some(({id}) => id === tabId);
}

/** Changes something of a tab, unless it was closed meanwhile. */
export async function whileOpen(tabId: number, change: () => Promise<unknown>): Promise<void> {
  try {
    await change();
  } catch (error) {
    // Browsers word it differently, so the tab itself is asked for
    if (await isOpen(tabId)) throw error;
  }
}
