import type {ContactPoint, ContactTest} from '../../mention/contact-point';
import type {Instant} from '../../mention/post';

const DAY_MS = 24 * 60 * 60_000;

/** A contact point with its last test, as far as there is one. */
export type Tried = {point: ContactPoint; last?: ContactTest};

/** When a contact point is to be tried next; one that never was, since it was added. */
export function contactDueAt({point, last}: Tried, now: Instant): Instant {
  if (last === undefined) return point.addedAt;
  // A test that a clock set wrong put into the future would put the next one off for as long
  return Math.min(last.at, now) + point.everyDays * DAY_MS;
}

/** True when it is time that somebody tries it. */
export const isContactDue = (tried: Tried, now: Instant): boolean =>
  tried.last === undefined || contactDueAt(tried, now) <= now;

/** Contact points in the order in which they want to be tried. */
export const byDue = (all: Tried[], now: Instant): Tried[] =>
  all.toSorted((a, b) => contactDueAt(a, now) - contactDueAt(b, now));
