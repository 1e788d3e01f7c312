import {browser} from '../../browser';
import type {StormAlert} from '../../mention/storm-log';

const KEY = 'storm sign';

/** The highest level that is told of now, as the badges show it; undefined where there is none. */
export async function signShown(): Promise<StormAlert | undefined> {
  const kept = (await browser.storage.session.get(KEY))[KEY];
  return kept === 'watch' || kept === 'storm' ? kept : undefined;
}

/** Keeps what the badges show; false where they showed it already. */
export async function keepSign(sign: StormAlert | undefined): Promise<boolean> {
  if ((await signShown()) === sign) return false;
  await (sign === undefined
    ? browser.storage.session.remove(KEY)
    : browser.storage.session.set({[KEY]: sign}));
  return true;
}
