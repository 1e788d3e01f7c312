import {browser} from '../browser';
import {readSettings, SETTINGS} from './read';
import type {Settings} from './settings';

let last: Promise<unknown> = Promise.resolve();
let changes = 0;
let changed: Settings | undefined;

/**
 * Changes the settings, one change after the other; only the worker calls it. A change that
 * throws leaves them as they were.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = last.then(async () => {
    const settings = change(await readSettings());
    await browser.storage.local.set({[SETTINGS]: settings});
    changes++;
    changed = settings;
    return settings;
  });
  last = next.catch(() => undefined); // The one who asked is told; the next change is not held up
  return next;
}

/** How many changes this worker has made so far, to ask for those that came since. */
export const settingsChanges = (): number => changes;

/** The settings, where they were changed since there had been so many changes. */
export const settingsSince = (count: number): Settings | undefined =>
  changes > count ? changed : undefined;
