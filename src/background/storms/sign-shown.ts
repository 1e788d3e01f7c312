import {browser} from '../../browser';
import type {StormAlert} from '../../mention/storm-log';

/** What badges are to show, and that not all of them need show it yet: the worker may die meanwhile. */
const KEY = 'storm sign';
const DRAWING = 'storm sign drawing';

/** The highest level that is told of now, as the badges show it; undefined where there is none. */
export async function signShown(): Promise<StormAlert | undefined> {
  const sign = (await browser.storage.session.get(KEY))[KEY];
  return sign === 'watch' || sign === 'storm' ? sign : undefined;
}

async function isDrawn(sign: StormAlert | undefined): Promise<boolean> {
  const {[DRAWING]: isDrawing} = await browser.storage.session.get(DRAWING);
  return isDrawing !== true && (await signShown()) === sign;
}

/**
 * Has a sign drawn, unless every badge shows it already. That they do is noted last: after a death
 * in between they are drawn twice, never not at all.
 */
export async function keepSign(
  sign: StormAlert | undefined,
  draw: () => Promise<void>,
): Promise<void> {
  if (await isDrawn(sign)) return;
  // First: a tab whose badge is drawn meanwhile must not show the old one
  await browser.storage.session.set({[KEY]: sign ?? 'none', [DRAWING]: true});
  await draw();
  await browser.storage.session.remove(DRAWING);
}
