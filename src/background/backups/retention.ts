import type {Instant} from '../../mention/post';
import {erasable} from '../../store/erasable';
import type {Keeping} from '../../store/private-rows';
import {readPrivate} from '../../store/read/private';
import {StoreUnavailable} from '../../store/unavailable';
import {erase} from '../../store/write/erase';
import {dropAccountOffers} from '../../store/write/erase-account-offers';
import {writePrivate} from '../../store/write/private';
import {deciding} from '../deciding';
import {dropStates} from '../tabs';
import {inTurn} from '../turn';

const DAY = 86_400_000;

/** After so long the clock is asked again a day later, before anything is erased by it. */
const LEAP = 1.5 * DAY;

/** Whoever opens the browser once a week bears such a doubt out; a clock set years ahead does not. */
const LEAP_IN_DOUBT = 30 * DAY;

/**
 * Whether the clock leapt since the last time, ahead or back. One set years ahead would erase all
 * there is: what has no way back waits until the clock has been the same for a day.
 */
function leap(
  {erasedAt, isDoubted}: Keeping,
  now: Instant,
): Pick<Keeping, 'isDoubted'> | undefined {
  if (erasedAt === undefined) return undefined;
  if (now < erasedAt) return {};
  const gone = now - erasedAt;
  if (isDoubted === undefined) return gone > LEAP ? {isDoubted: true} : undefined;
  // Thrice in a row it is how somebody uses their browser
  return gone > LEAP_IN_DOUBT && isDoubted === true ? {isDoubted: 'again'} : undefined;
}

async function eraseOld(now: Instant): Promise<void> {
  const keeping = await readPrivate('keeping');
  if (keeping?.keepDays === undefined) return;
  const {isDoubted: _, ...sure} = keeping;
  if (keeping.erasedAt !== undefined && Math.abs(now - keeping.erasedAt) < DAY) return;
  const doubt = leap(keeping, now);
  if (doubt) {
    await writePrivate({key: 'keeping', value: {...sure, ...doubt, erasedAt: now}});
    return;
  }
  const which = {by: 'period', from: 0, to: now - keeping.keepDays * DAY} as const;
  const ids = await erasable(which);
  await erase(which, await deciding());
  await dropStates(new Set(ids), now);
  await writePrivate({key: 'keeping', value: {...sure, erasedAt: now}});
}

/** Erases once a day what is older than the person lets it be kept; a post asked about, after a day. */
export function keepRetention(now: Instant): Promise<void> {
  return inTurn('keeping', async () => {
    try {
      await dropAccountOffers(now - DAY);
      await eraseOld(now);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error; // The next alarm tries again
    }
  });
}
