import type {Instant} from '../../mention/post';
import {erasable} from '../../store/erasable';
import {readPrivate} from '../../store/read/private';
import {StoreUnavailable} from '../../store/unavailable';
import {erase} from '../../store/write/erase';
import {dropAccountOffers} from '../../store/write/erase-account-offers';
import {writePrivate} from '../../store/write/private';
import {deciding} from '../deciding';
import {dropStates} from '../tabs';
import {inTurn} from '../turn';

const DAY = 86_400_000;

async function eraseOld(now: Instant): Promise<void> {
  const keeping = await readPrivate('keeping');
  if (keeping?.keepDays === undefined) return;
  if (keeping.erasedAt !== undefined && Math.abs(now - keeping.erasedAt) < DAY) return;
  const which = {by: 'period', from: 0, to: now - keeping.keepDays * DAY} as const;
  const ids = await erasable(which);
  await erase(which, await deciding());
  await dropStates(new Set(ids), now);
  await writePrivate({key: 'keeping', value: {...keeping, erasedAt: now}});
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
