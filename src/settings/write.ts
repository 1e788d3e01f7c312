import {browser} from '../browser';
import {readSettings, SETTINGS} from './read';
import type {Settings} from './settings';

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings, one change after the other; only the worker calls it. A change that
 * throws leaves them as they were.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = last.then(async () => {
    const settings = change(await readSettings());
    await browser.storage.local.set({[SETTINGS]: settings});
    return settings;
  });
  last = next.catch(() => undefined); // The one who asked is told; the next change is not held up
  return next;
}
