import {signal} from '@preact/signals';
import {browser} from '../browser';

/** The tab that the person looks at; undefined before it is known. */
export const activeTab = signal<chrome.tabs.Tab | undefined>(undefined);

async function look(): Promise<void> {
  const [tab] = await browser.tabs.query({active: true, currentWindow: true});
  activeTab.value = tab;
}

/** Keeps `activeTab` true while the popup, or the panel beside many pages, is open. */
export async function followActiveTab(signal: AbortSignal): Promise<void> {
  const again = () => void look();
  const updated = (_: number, {url}: {url?: string}) => url !== undefined && void look();
  browser.tabs.onActivated.addListener(again);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(again);
    browser.tabs.onUpdated.removeListener(updated);
  });
  await look();
}
