import type {Instant} from '../../mention/post';
import {language} from '../../words';

const HOURS = 24;
const DAYS = 7;
/** A Monday, to take the names of days from. */
const MONDAY = new Date(2024, 0, 1);

/** Monday is 0, as weeks begin in the figures. */
const dayOf = (date: Date): number => (date.getDay() + DAYS - 1) % DAYS;

function hourOf(at: Instant): number {
  const date = new Date(at);
  return dayOf(date) * HOURS + date.getHours();
}

function weekOf(at: Instant): Instant {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - dayOf(date)).getTime();
}

/** Every zone is a number of quarters of an hour away from every other. */
const QUARTER_MS = 15 * 60_000;

/** Quarters are kept by the hundred, for a map of a whole year's would be slow. */
const AT_ONCE = 100;

/** The same for all moments of a quarter of an hour, and asked for once: local time is slow to tell. */
function eachQuarter(tell: (at: Instant) => number): (at: Instant) => number {
  const known = new Map<number, Float64Array>();
  return at => {
    const quarter = Math.floor(at / QUARTER_MS);
    const start = Math.floor(quarter / AT_ONCE);
    const some = known.get(start) ?? new Float64Array(AT_ONCE).fill(Number.NaN);
    const told = some[quarter - start * AT_ONCE] ?? Number.NaN;
    if (!Number.isNaN(told)) return told;
    const first = tell(quarter * QUARTER_MS);
    some[quarter - start * AT_ONCE] = first;
    known.set(start, some);
    return first;
  };
}

/** The calendar of this computer as figures ask for it; one should serve many moments. */
export type Calendar = {
  /** The hour of the week: 0 is Monday's first. */
  hourOf(at: Instant): number;
  /** The first moment of the week. */
  weekOf(at: Instant): Instant;
};

/** The calendar by the zone that this computer is in now. */
export function localCalendar(): Calendar {
  return {hourOf: eachQuarter(hourOf), weekOf: eachQuarter(weekOf)};
}

/** The days of the week as people write them, Monday first. */
export function dayNames(weekday: 'short' | 'long'): string[] {
  const format = new Intl.DateTimeFormat(language(), {weekday});
  return Array.from({length: DAYS}, (_, day) =>
    format.format(new Date(MONDAY.getFullYear(), MONDAY.getMonth(), MONDAY.getDate() + day)),
  );
}

/** An hour of the day as people write it: `14:00`. */
export function hourName(hour: number): string {
  return new Intl.DateTimeFormat(language(), {timeStyle: 'short'}).format(
    new Date(2024, 0, 1, hour),
  );
}
