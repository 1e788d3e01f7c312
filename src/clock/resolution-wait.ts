import type {Instant} from '../mention/post';
import {type Followed, startOf} from './clocked';
import {minutesBetween, type Wait} from './wait';

/**
 * How long a concern, or what was handed off, has waited to be put right, from posted (first seen
 * where unknown); open until it is resolved, whatever was answered meanwhile. Undefined for every other kind.
 */
export function resolutionWait(mention: Followed, now: Instant): Wait | undefined {
  const {triage, handOff, resolved} = mention.state;
  if (triage !== 'concern' && !handOff) return undefined;
  const start = startOf(mention, 'customer') ?? mention.seenAt;
  return {minutes: minutesBetween(start, resolved?.at ?? now), answered: resolved !== undefined};
}

/** How long whoever was handed a concern has had it. */
export function handOffWait({state}: Followed, now: Instant): Wait | undefined {
  const {handOff, resolved} = state;
  if (!handOff) return undefined;
  const end = resolved?.at ?? now;
  return {minutes: minutesBetween(handOff.at, end), answered: resolved !== undefined};
}
