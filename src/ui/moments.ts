import type {Instant} from '../mention/post';
import {perLanguage} from '../words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['hour', HOUR],
  ['minute', MINUTE],
];

const relative = perLanguage(
  language => new Intl.RelativeTimeFormat(language, {numeric: 'auto', style: 'short'}),
);
const day = {day: 'numeric', month: 'short'} as const;
const days = perLanguage(language => new Intl.DateTimeFormat(language, day));
const daysOfYears = perLanguage(
  language => new Intl.DateTimeFormat(language, {...day, year: 'numeric'}),
);
const moments = perLanguage(
  language => new Intl.DateTimeFormat(language, {dateStyle: 'full', timeStyle: 'long'}),
);

/** So many days on the calendar here: what is called yesterday or tomorrow is one. */
function daysBetween(from: Instant, to: Instant): number {
  const start = (at: Instant) => new Date(at).setHours(0, 0, 0, 0);
  return Math.round((start(to) - start(from)) / DAY); // A day may have 23 hours
}

/** A moment as people say it: `12 min ago`, `yesterday`, and from a week on the date. */
export function relativeWords(at: Instant, now: Instant): string {
  const away = at - now;
  if (Math.abs(away) >= WEEK) return dateWords(at, now);
  if (Math.abs(away) >= DAY) return relative().format(daysBetween(now, at), 'day');
  const [unit, size] = units.find(([, ms]) => Math.abs(away) >= ms) ?? ['second', MINUTE];
  return relative().format(Math.trunc(away / size), unit);
}

/** A moment of the past as people say it: where the clock was set back since, never as one to come. */
export const agoWords = (at: Instant, now: Instant): string =>
  relativeWords(Math.min(at, now), now);

/** The day, with its year only where it is not this one. */
export function dateWords(at: Instant, now: Instant): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? days : daysOfYears)().format(at);
}

/** A moment in full, with its zone, for those who ask. */
export function momentWords(at: Instant): string {
  return moments().format(at);
}

/** A moment as `<input type="datetime-local">` writes it: local time, to the minute. */
export function localInput(at: Instant): string {
  const offset = new Date(at).getTimezoneOffset() * MINUTE;
  return new Date(at - offset).toISOString().slice(0, 16);
}
