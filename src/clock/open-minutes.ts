import {Temporal} from 'temporal-polyfill';
import type {Instant, Minutes} from '../mention/post';
import type {Hours, HoursVersion} from './hours';
import {minutesBetween} from './wait';

/** Open minutes between two moments. */
export type OpenClock = (from: Instant, to: Instant) => Minutes;

type Span = [from: Instant, to: Instant];

const DAY_MS = 86_400_000;

/**
 * The moment at which a local time is reached. One that the clock shows twice is taken the first
 * time; one that it skips is the moment of the skip, so that spans that meet still meet.
 */
function reached(date: Temporal.PlainDate, time: string, zone: string): Instant {
  const local =
    time === '24:00' ? date.add({days: 1}).toPlainDateTime() : date.toPlainDateTime(time);
  const moment = local.toZonedDateTime(zone, {disambiguation: 'earlier'});
  if (moment.toPlainDateTime().equals(local)) return moment.epochMilliseconds;
  return (moment.getTimeZoneTransition('next') ?? moment).epochMilliseconds;
}

function spansOn(date: Temporal.PlainDate, {zone, week, holidays}: Hours): Span[] {
  if (holidays?.includes(date.toString())) return [];
  const spans = week[date.dayOfWeek - 1] ?? [];
  return spans.map(([open, close]) => [reached(date, open, zone), reached(date, close, zone)]);
}

/** A clock that runs only while we are open; it remembers each day, so one clock should serve many waits. */
export function openClock(hours: Hours): OpenClock {
  const epoch = Temporal.PlainDate.from('1970-01-01');
  const days = new Map<number, Span[]>();
  const spansOfDay = (day: number): Span[] => {
    const spans = days.get(day) ?? spansOn(epoch.add({days: day}), hours);
    days.set(day, spans);
    return spans;
  };
  return (from, to) => {
    let minutes = 0;
    // A local date begins at most a day before or after the same date in UTC.
    const last = Math.floor(to / DAY_MS) + 1;
    for (let day = Math.floor(from / DAY_MS) - 1; from < to && day <= last; day++) {
      for (const [open, close] of spansOfDay(day)) {
        minutes += minutesBetween(Math.max(open, from), Math.min(close, to));
      }
    }
    return minutes;
  };
}

/** Open minutes between two moments, by the calendar of our zone. */
export function openMinutes(fromMs: Instant, toMs: Instant, hours: Hours): Minutes {
  return openClock(hours)(fromMs, toMs);
}

/** A clock by the hours valid at each moment. Before the first version, its hours count. */
export function scheduleClock(versions: HoursVersion[]): OpenClock {
  const ordered = versions.toSorted((a, b) => a.since - b.since);
  const clocks = ordered.map(({hours}, index) => ({
    clock: openClock(hours),
    since: index === 0 ? -Infinity : (ordered[index]?.since ?? -Infinity),
    until: ordered[index + 1]?.since ?? Infinity,
  }));
  return (from, to) =>
    clocks.reduce((minutes, {clock, since, until}) => {
      return minutes + clock(Math.max(from, since), Math.min(to, until));
    }, 0);
}
