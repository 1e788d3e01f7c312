import type {Instant} from '../mention/post';
import {perLanguage, say} from '../words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const MONTH = 31 * DAY;

/** The earliest and the latest that something can have been. */
type Within = {from: Instant; to: Instant};

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['hour', HOUR],
  ['minute', MINUTE],
];

const relative = perLanguage(
  language => new Intl.RelativeTimeFormat(language, {numeric: 'auto', style: 'short'}),
);
/** Without "yesterday": "about yesterday" is no English. */
const relativeNumbers = perLanguage(
  language => new Intl.RelativeTimeFormat(language, {style: 'short'}),
);
const day = {day: 'numeric', month: 'short'} as const;
const days = perLanguage(language => new Intl.DateTimeFormat(language, day));
const daysOfYears = perLanguage(
  language => new Intl.DateTimeFormat(language, {...day, year: 'numeric'}),
);
const monthsOfYears = perLanguage(
  language => new Intl.DateTimeFormat(language, {month: 'short', year: 'numeric'}),
);
const moments = perLanguage(
  language => new Intl.DateTimeFormat(language, {dateStyle: 'full', timeStyle: 'long'}),
);

/** So many days on the calendar here: what is called yesterday or tomorrow is one. */
function daysBetween(from: Instant, to: Instant): number {
  const start = (at: Instant) => new Date(at).setHours(0, 0, 0, 0);
  return Math.round((start(to) - start(from)) / DAY); // A day may have 23 hours
}

/** How far away a moment is, in the unit in which people say it. */
function awayIn(at: Instant, now: Instant): [count: number, unit: Intl.RelativeTimeFormatUnit] {
  const away = at - now;
  if (Math.abs(away) >= DAY) return [daysBetween(now, at), 'day'];
  const [unit, size] = units.find(([, ms]) => Math.abs(away) >= ms) ?? ['second', MINUTE];
  return [Math.trunc(away / size), unit];
}

/** A moment as people say it: `12 min ago`, `yesterday`, and from a week on the date. */
export function relativeWords(at: Instant, now: Instant): string {
  const isFar = Math.abs(at - now) >= WEEK;
  return isFar ? dateWords(at, now) : relative().format(...awayIn(at, now));
}

/** A moment of the past as people say it: where the clock was set back since, never as one to come. */
export const agoWords = (at: Instant, now: Instant): string =>
  relativeWords(Math.min(at, now), now);

/**
 * A moment of the past that is known within bounds only, by its middle: `about 2 days ago`. Without
 * "about" where the bounds are less than a minute apart, or read the same.
 */
export function aroundWords({from, to}: Within, now: Instant): string {
  const words = agoWords(to, now);
  if (to - from <= MINUTE || words === agoWords(from, now)) return words;
  const middle = Math.min((from + to) / 2, now);
  if (now - middle < MINUTE) return agoWords(middle, now);
  if (now - middle < WEEK) return say('ui_about', relativeNumbers().format(...awayIn(middle, now)));
  return say(
    'ui_about',
    to - from > MONTH ? monthsOfYears().format(middle) : dateWords(middle, now),
  );
}

/** The day, with its year only where it is not this one. */
export function dateWords(at: Instant, now: Instant): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? days : daysOfYears)().format(at);
}

/** A moment in full, with its zone, for those who ask. */
export function momentWords(at: Instant): string {
  return moments().format(at);
}

/** A moment in full that is known within bounds only. */
export const withinWords = ({from, to}: Within): string =>
  from === to ? momentWords(from) : say('ui_between', momentWords(from), momentWords(to));

/** A moment as `<input type="datetime-local">` writes it: local time, to the minute. */
export function localInput(at: Instant): string {
  const offset = new Date(at).getTimezoneOffset() * MINUTE;
  return new Date(at - offset).toISOString().slice(0, 16);
}
