import {browser} from '../../browser';
import type {StormAlert} from '../../mention/storm-log';

/** What badges are to show, and what all of them do show: the worker may die while it draws. */
const KEY = 'storm sign';
const DRAWN = 'storm sign drawn';

async function kept(key: string): Promise<StormAlert | undefined> {
  const sign = (await browser.storage.session.get(key))[key];
  return sign === 'watch' || sign === 'storm' ? sign : undefined;
}

const keep = (key: string, sign: StormAlert | undefined): Promise<void> =>
  sign === undefined
    ? browser.storage.session.remove(key)
    : browser.storage.session.set({[key]: sign});

/** The highest level that is told of now, as the badges show it; undefined where there is none. */
export const signShown = (): Promise<StormAlert | undefined> => kept(KEY);

/**
 * Has a sign drawn, unless every badge shows it already. That they do is noted last: after a death
 * in between they are drawn twice, never not at all.
 */
export async function keepSign(
  sign: StormAlert | undefined,
  draw: () => Promise<void>,
): Promise<void> {
  if ((await kept(DRAWN)) === sign && (await kept(KEY)) === sign) return;
  await keep(KEY, sign); // First: a tab whose badge is drawn meanwhile must not show the old one
  await draw();
  await keep(DRAWN, sign);
}
