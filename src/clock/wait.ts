import type {Instant, Minutes} from '../mention/post';

/** How long somebody has waited for us; censored (`answered: false`) while they still wait. */
export type Wait = {minutes: Minutes; answered: boolean};

const MINUTE = 60_000;

/** One hour, in minutes: what 42 % of those who write expect. */
export const HOUR: Minutes = 60;
/** One day, in minutes. */
export const DAY: Minutes = 24 * HOUR;

/** Minutes from one moment to a later one; never negative, since clocks are set back. */
export function minutesBetween(from: Instant, to: Instant): Minutes {
  return Math.max(0, to - from) / MINUTE;
}

/** The moment that lies some minutes after another. */
export function minutesAfter(from: Instant, minutes: Minutes): Instant {
  return from + minutes * MINUTE;
}
