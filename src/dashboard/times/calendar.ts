import type {Instant} from '../../mention/post';
import {language} from '../../words';

const HOURS = 24;
const DAYS = 7;
/** A Monday, to take the names of days from. */
const MONDAY = new Date(2024, 0, 1);

/** Monday is 0, as weeks begin in the figures. */
const dayOf = (date: Date): number => (date.getDay() + DAYS - 1) % DAYS;

/** The hour of the week by the clock of this computer: 0 is Monday's first. */
export function hourOf(at: Instant): number {
  const date = new Date(at);
  return dayOf(date) * HOURS + date.getHours();
}

/** The first moment of the week, by the calendar of this computer. */
export function weekOf(at: Instant): Instant {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - dayOf(date)).getTime();
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
