import type {Instant} from '../mention/post';
import {isZone} from './hours-problems';

/** When nobody wants to be disturbed, by the clock of a zone; over midnight where `to` is before `from`. */
export type QuietHours = {
  zone: string;
  from: string;
  to: string;
  /** Days that are quiet as a whole; Monday is 0. */
  days: number[];
};

/** What is wrong with quiet hours, and with which part of them. */
export type QuietProblem = 'unknown zone' | 'not a time' | 'no length';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** All that is wrong with quiet hours; none means that they can be used. */
export function quietProblems({zone, from, to}: QuietHours): QuietProblem[] {
  const problems: QuietProblem[] = [];
  if (!isZone(zone)) problems.push('unknown zone');
  if (!TIME.test(from) || !TIME.test(to)) problems.push('not a time');
  else if (from === to) problems.push('no length');
  return problems;
}

/** The day of the week and the time of a moment, as a zone has them. */
function localTime(at: Instant, zone: string): {day: number; time: string} {
  const words = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(words.formatToParts(at).map(({type, value}) => [type, value]));
  const time = `${parts.get('hour')}:${parts.get('minute')}`;
  return {day: DAYS.indexOf(parts.get('weekday') ?? ''), time};
}

/** True when nobody wants to be disturbed at this moment. */
export function isQuiet({zone, from, to, days}: QuietHours, now: Instant): boolean {
  const {day, time} = localTime(now, zone);
  if (days.includes(day)) return true;
  return from < to ? from <= time && time < to : from <= time || time < to;
}
