import type {BrandId} from '../mention/decision';
import type {Instant} from '../mention/post';
import {type ClockOf, standingFor, startOf, type Waited} from './clocked';
import {minutesBetween, type Wait} from './wait';

/** A wait by its two ends, for those who measure it in opening hours. */
export type WaitSpan = {from: Instant; to: Instant; answered: boolean};

function spanSince(from: Instant, mention: Waited, now: Instant, brandId?: BrandId): WaitSpan {
  const standing = standingFor(mention, brandId);
  if (standing.is === 'answered') return {from, to: standing.answerAt, answered: true};
  // Censored now, when a person set it aside, or when the post was found gone.
  const left = standing.is === 'waiting' ? now : Math.min(now, standing.at);
  return {from, to: Math.min(left, mention.goneAt ?? left), answered: false};
}

const measured = ({from, to, answered}: WaitSpan): Wait => ({
  minutes: minutesBetween(from, to),
  answered,
});

/** From when to when a mention waited on one of the two clocks; unknown where its start is. */
export function waitSpan(
  clock: ClockOf,
  mention: Waited,
  now: Instant,
  brandId?: BrandId,
): WaitSpan | undefined {
  const start = startOf(mention, clock);
  return start === undefined ? undefined : spanSince(start, mention, now, brandId);
}

/** The customer's wait, from posted to our first reply or private contact; unknown where posted is. */
export function customerWait(mention: Waited, now: Instant, brandId?: BrandId): Wait | undefined {
  const span = waitSpan('customer', mention, now, brandId);
  return span && measured(span);
}

/** Our own wait: from first seen to our first reply or private contact. */
export function teamWait(mention: Waited, now: Instant, brandId?: BrandId): Wait {
  return measured(spanSince(mention.seenAt, mention, now, brandId));
}
