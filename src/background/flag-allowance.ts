import {browser} from '../browser';
import {limits} from '../mention/limits';
import type {Instant} from '../mention/post';
import {Refused} from '../messages/failures';
import {numberWords, say} from '../words';
import {fellShort} from './cuts';
import type {Place} from './place';
import {inTurn} from './turn';

type Spent = {hour: number; flags: number};

const KEY = 'new flags';
const HOUR_MS = 3_600_000;

/** True while one more flag may come this hour; it is counted then. */
function counted(now: Instant): Promise<boolean> {
  return inTurn(KEY, async () => {
    const hour = Math.floor(now / HOUR_MS);
    const stored = (await browser.storage.session.get(KEY))[KEY] as Spent | undefined; // Ours alone
    const flags = stored?.hour === hour ? stored.flags : 0;
    if (flags >= limits.flagsPerHour) return false;
    await browser.storage.session.set({[KEY]: {hour, flags: flags + 1}});
    return true;
  });
}

/**
 * Counts a flag, of whatever page: no person sets so many, but a page process that was broken out of
 * would, until the disk is full.
 * @throws Refused when too many came this hour
 */
export async function countFlag(place: Place, now: Instant): Promise<void> {
  if (await counted(now)) return;
  await fellShort(place, {cuts: ['flag allowance'], missed: []}, now);
  throw new Refused('not allowed', say('worker_flags_full', numberWords(limits.flagsPerHour)));
}
