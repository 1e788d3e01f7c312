import {browser} from '../browser';
import type {Settings} from './settings';
import {upgraded} from './upgrade';

/** The key of the settings in storage.local. */
export const SETTINGS = 'settings';

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS);
  return upgraded(stored[SETTINGS]);
}

/** Tells each change of the settings until the signal ends it. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    const change = changes[SETTINGS];
    if (area === 'local' && change) changed(upgraded(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
