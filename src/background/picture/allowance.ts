import {browser} from '../../browser';
import type {Instant} from '../../mention/post';

const KEY = 'pictures taken';
const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

/** So many a second the browser lets us take; more an hour no person flags. */
const A_SECOND = 2;
const AN_HOUR = 120;

/**
 * Counts one more picture, unless too many were taken just before; only within the turn of pictures.
 * A clock that was set back must not keep them away for ever: what lies ahead is not counted.
 */
export async function mayTake(now: Instant): Promise<boolean> {
  const stored = await browser.storage.session.get(KEY);
  const all = (stored[KEY] as Instant[] | undefined) ?? []; // Ours alone
  const lately = all.filter(at => at <= now && at > now - HOUR_MS);
  const justNow = lately.filter(at => at > now - SECOND_MS);
  if (justNow.length >= A_SECOND || lately.length >= AN_HOUR) return false;
  await browser.storage.session.set({[KEY]: [...lately, now]});
  return true;
}
