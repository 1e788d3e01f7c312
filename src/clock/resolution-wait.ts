import type {Instant} from '../mention/post';
import {type Clocked, startOf} from './clocked';
import {minutesBetween, type Wait} from './wait';

/**
 * How long a concern, or what was handed off, has waited to be put right, from posted (first seen
 * where unknown); open
 * until the hand-off is resolved, whatever was answered meanwhile. Undefined for every other kind.
 */
export function resolutionWait(mention: Clocked, now: Instant): Wait | undefined {
  const {triage, handOff} = mention.state;
  if (triage !== 'concern' && !handOff) return undefined;
  const start = startOf(mention, 'customer') ?? mention.seenAt;
  const resolvedAt = handOff?.resolvedAt;
  return {minutes: minutesBetween(start, resolvedAt ?? now), answered: resolvedAt !== undefined};
}

/** How long whoever was handed a concern has had it. */
export function handOffWait({state: {handOff}}: Clocked, now: Instant): Wait | undefined {
  if (!handOff) return undefined;
  const {at, resolvedAt} = handOff;
  return {minutes: minutesBetween(at, resolvedAt ?? now), answered: resolvedAt !== undefined};
}
