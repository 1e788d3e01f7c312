import type {BrandId} from '../mention/decision';
import type {Instant} from '../mention/post';
import {type Clocked, type ClockOf, standingFor, startOf} from './clocked';
import {minutesBetween, type Wait} from './wait';

/** Censored at `now`, when a person set it aside, or when the post was found gone. */
function waitSince(start: Instant, mention: Clocked, now: Instant, brandId?: BrandId): Wait {
  const standing = standingFor(mention, brandId);
  if (standing.is === 'answered') {
    return {minutes: minutesBetween(start, standing.answerAt), answered: true};
  }
  const left = standing.is === 'waiting' ? now : Math.min(now, standing.at);
  const end = Math.min(left, mention.goneAt ?? left);
  return {minutes: minutesBetween(start, end), answered: false};
}

/** The customer's wait, from posted to our first reply or private contact; unknown where posted is. */
export function customerWait(mention: Clocked, now: Instant, brandId?: BrandId): Wait | undefined {
  const start = startOf(mention, 'customer');
  return start === undefined ? undefined : waitSince(start, mention, now, brandId);
}

/** Our own wait: from first seen to our first reply or private contact. */
export function teamWait(mention: Clocked, now: Instant, brandId?: BrandId): Wait {
  return waitSince(mention.seenAt, mention, now, brandId);
}

/** The wait on one of the two clocks. */
export function waitOn(
  clock: ClockOf,
  mention: Clocked,
  now: Instant,
  brandId?: BrandId,
): Wait | undefined {
  return clock === 'team' ? teamWait(mention, now, brandId) : customerWait(mention, now, brandId);
}
