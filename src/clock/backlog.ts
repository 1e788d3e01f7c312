import type {BrandId} from '../mention/decision';
import type {Instant, Minutes} from '../mention/post';
import {hasClock, standingFor, startOf, type Waited} from './clocked';
import {DAY, HOUR, minutesBetween} from './wait';

/** The upper ends of the bands by age: under 1 h, 1 to 4 h, 4 to 24 h, 1 to 3 days, and older. */
export const BAND_ENDS: readonly Minutes[] = [HOUR, 4 * HOUR, DAY, 3 * DAY, Infinity];

/** What still waits: how many, since when the oldest, and how many in each band of `BAND_ENDS`. */
export type Backlog = {count: number; oldest?: Instant; bands: number[]};

/** Everything unanswered that a clock runs for, by age since posted (since first seen where unknown). */
export function backlog(mentions: Iterable<Waited>, now: Instant, brandId?: BrandId): Backlog {
  const starts = Array.from(mentions)
    .filter(mention => hasClock(mention) && standingFor(mention, brandId).is === 'waiting')
    .map(mention => startOf(mention, 'customer') ?? mention.seenAt);
  const bands = BAND_ENDS.map(() => 0);
  for (const start of starts) {
    const band = BAND_ENDS.findIndex(end => minutesBetween(start, now) < end);
    bands[band] = (bands[band] ?? 0) + 1;
  }
  const oldest = starts.reduce((first, start) => Math.min(first, start), Infinity);
  return {count: starts.length, bands, ...(starts.length === 0 ? {} : {oldest})};
}
