import type {Instant} from '../mention/post';
import {language} from '../words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

/** A moment as people say it: `12 min ago`, `yesterday`, and from a week on the date. */
export function relativeWords(at: Instant, now: Instant): string {
  const away = at - now;
  if (Math.abs(away) >= WEEK) return dateWords(at, now);
  const [unit, size] = units.find(([, ms]) => Math.abs(away) >= ms) ?? ['second', MINUTE];
  const words = new Intl.RelativeTimeFormat(language(), {numeric: 'auto', style: 'short'});
  return words.format(Math.trunc(away / size), unit);
}

/** The day, with its year only where it is not this one. */
export function dateWords(at: Instant, now: Instant): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const year = isThisYear ? {} : ({year: 'numeric'} as const);
  return new Intl.DateTimeFormat(language(), {day: 'numeric', month: 'short', ...year}).format(at);
}

/** A moment in full, with its zone, for those who ask. */
export function momentWords(at: Instant): string {
  return new Intl.DateTimeFormat(language(), {
    dateStyle: 'full',
    timeStyle: 'long',
  }).format(at);
}

/** A moment as `<input type="datetime-local">` writes it: local time, to the minute. */
export function localInput(at: Instant): string {
  const offset = new Date(at).getTimezoneOffset() * MINUTE;
  return new Date(at - offset).toISOString().slice(0, 16);
}
