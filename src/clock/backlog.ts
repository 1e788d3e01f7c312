import type {BrandId} from '../mention/decision';
import type {Instant, Minutes} from '../mention/post';
import {customerStart, hasClock, type Start, standingFor, type Waited} from './clocked';
import {DAY, HOUR, minutesBetween} from './wait';

/** The upper ends of the bands by age: under 1 h, 1 to 4 h, 4 to 24 h, 1 to 3 days, and older. */
export const BAND_ENDS: readonly Minutes[] = [HOUR, 4 * HOUR, DAY, 3 * DAY, Infinity];

/** What still waits: how many, since when the oldest, and how many in each band of `BAND_ENDS`. */
export type Backlog = {count: number; oldest?: Start; bands: number[]};

/** Everything unanswered that a clock runs for, by age since posted (since first seen where unknown). */
export function backlog(mentions: Iterable<Waited>, now: Instant, brandId?: BrandId): Backlog {
  const bands = BAND_ENDS.map(() => 0);
  let count = 0;
  let oldest: Start | undefined;
  for (const mention of mentions) {
    if (!hasClock(mention) || standingFor(mention, brandId).is !== 'waiting') continue;
    const start = customerStart(mention);
    const band = BAND_ENDS.findIndex(end => minutesBetween(start.from, now) < end);
    bands[band] = (bands[band] ?? 0) + 1;
    count++;
    if (!oldest || start.from < oldest.from) oldest = start;
  }
  return {count, bands, ...(oldest && {oldest})};
}
