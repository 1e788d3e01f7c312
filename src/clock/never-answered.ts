import type {BrandId} from '../mention/decision';
import type {Instant} from '../mention/post';
import {isCounted, isExactEnough, standingFor, startOf, type Waited} from './clocked';
import {customerWait} from './mention-wait';
import {DAY, minutesBetween} from './wait';

const WEEK = 7 * DAY;

/** How many were still unanswered after seven days, of all whose seven days can be judged. */
export type NeverAnswered = {
  count: number;
  of: number;
  /** How many more it leaves out, as it is not known well enough when they were posted. */
  vague: number;
};

/** True where the seven days cannot be over, whenever in its range it was posted. */
function isYoung(mention: Waited, now: Instant): boolean {
  const start = startOf(mention, 'customer');
  return start !== undefined && minutesBetween(start, now) < WEEK;
}

/** Posted long enough ago to judge, seen early enough to answer, and still there to be answered. */
function canBeJudged(mention: Waited, now: Instant, brandId?: BrandId): boolean {
  const start = startOf(mention, 'customer');
  if (start === undefined) return false;
  const {is} = standingFor(mention, brandId);
  const vanished = is === 'waiting' && minutesBetween(start, mention.goneAt ?? now) < WEEK;
  return (
    !vanished && minutesBetween(start, mention.seenAt) <= WEEK && minutesBetween(start, now) >= WEEK
  );
}

/** Mentions unanswered at seven days, of those first seen within them. */
export function neverAnswered(
  mentions: Iterable<Waited>,
  now: Instant,
  brandId?: BrandId,
): NeverAnswered {
  const never: NeverAnswered = {count: 0, of: 0, vague: 0};
  for (const mention of mentions) {
    if (!isCounted(mention, brandId)) continue;
    if (!isExactEnough(mention, WEEK)) never.vague += isYoung(mention, now) ? 0 : 1;
    else if (canBeJudged(mention, now, brandId)) {
      const wait = customerWait(mention, now, brandId);
      never.of++;
      if (!wait?.answered || wait.minutes > WEEK) never.count++;
    }
  }
  return never;
}
