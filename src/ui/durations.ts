import type {Minutes} from '../mention/post';
import {numberWords as number, say} from '../words';

const HOUR = 60;
const DAY = 24 * HOUR;
/** From here on hours are noise beside the days. */
const ONLY_DAYS_FROM = 10 * DAY;

/** Ranges this narrow, in minutes, are as good as a moment: pages tell the time to the minute. */
const NARROW = 1;

/** A length of time in at most two units, rounded down so that no wait is overstated: `3 h 12 min`. */
export function durationWords(minutes: Minutes): string {
  const whole = Math.max(0, Math.floor(minutes));
  if (whole < HOUR) return say('ui_minutes', number(whole));
  if (whole < DAY) {
    const rest = whole % HOUR;
    const hours = number(Math.floor(whole / HOUR));
    return rest === 0 ? say('ui_hours', hours) : say('ui_hours_minutes', hours, number(rest));
  }
  const days = number(Math.floor(whole / DAY));
  const hours = Math.floor((whole % DAY) / HOUR);
  return hours === 0 || whole >= ONLY_DAYS_FROM
    ? say('ui_days', days)
    : say('ui_days_hours', days, number(hours));
}

/** True where two bounds of a length of time are a minute apart at most, or read the same. */
export const isKnown = (most: Minutes, least: Minutes): boolean =>
  most - least <= NARROW || durationWords(most) === durationWords(least);

/** A length of time that is known within bounds only: the longer one, said to be the longest it can be. */
export function upToWords(most: Minutes, least: Minutes): string {
  const words = durationWords(most);
  return isKnown(most, least) ? words : say('ui_up_to', words);
}
