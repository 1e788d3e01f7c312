import {
  dayIn,
  type Hours,
  type HoursProblem,
  type HoursVersion,
  hoursProblems,
  isDate,
  isZone,
  startOfDay,
} from '../../clock';
import type {Instant} from '../../mention/post';
import {say} from '../../words';
import {linesIn} from '../lines';

/** From when to when, as two time fields hold it. */
export type SpanDraft = {open: string; close: string};

/** Opening hours while somebody writes them. */
export type HoursDraft = {
  zone: string;
  /** The local date from which they are valid; undefined for the first, which have no beginning. */
  from: string | undefined;
  week: SpanDraft[][];
  /** Dates, one a line. */
  holidays: string;
};

/** What is wrong with a draft, each beside its field; spans by day and place: `0-1`. */
export type HoursMistakes = {
  zone?: string;
  from?: string;
  spans: Record<string, string>;
  holidays?: string;
};

const MIDNIGHT = '24:00';
const WORKDAY: SpanDraft = {open: '09:00', close: '18:00'};

/** The zone of this browser, as a first guess. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Hours as most have them: Monday to Friday. */
export function usualDraft(): HoursDraft {
  const week = [0, 1, 2, 3, 4, 5, 6].map(day => (day < 5 ? [{...WORKDAY}] : []));
  return {zone: ownZone(), from: undefined, week, holidays: ''};
}

/** The draft that shows a version as it is. */
export function draftOf({since, hours}: HoursVersion, isFirst: boolean): HoursDraft {
  const shown = (close: string) => (close === MIDNIGHT ? '00:00' : close);
  return {
    zone: hours.zone,
    from: isFirst ? undefined : dayIn(since, hours.zone),
    week: hours.week.map(day => day.map(([open, close]) => ({open, close: shown(close)}))),
    holidays: (hours.holidays ?? []).join('\n'),
  };
}

/** A time field cannot hold 24:00: there the end of a day is the midnight that ends it. */
function hoursOf({zone, week, holidays}: HoursDraft): Hours {
  const dates = [...new Set(linesIn(holidays))];
  return {
    zone: zone.trim(),
    week: week.map(day => day.map(({open, close}) => [open, close === '00:00' ? MIDNIGHT : close])),
    ...(dates.length === 0 ? {} : {holidays: dates}),
  };
}

const spanWords = (is: HoursProblem['is']): string => {
  if (is === 'overlaps') return say('dashboard_hours_overlaps');
  return say(is === 'not a time' ? 'dashboard_hours_no_time' : 'dashboard_hours_inverted');
};

/** @param taken the dates from which other hours are valid */
function fromMistake(from: string | undefined, taken: string[]): string | undefined {
  if (from === undefined) return undefined;
  if (!isDate(from)) return say('dashboard_hours_no_date');
  return taken.includes(from) ? say('dashboard_hours_same_date') : undefined;
}

/**
 * What is wrong with a draft, field by field.
 * @param others the other versions, one of which may be valid from the same date
 */
export function hoursMistakes(draft: HoursDraft, others: HoursVersion[]): HoursMistakes {
  const mistakes: HoursMistakes = {spans: {}};
  const hours = hoursOf(draft);
  for (const problem of hoursProblems(hours)) {
    if (problem.is === 'unknown zone') {
      mistakes.zone = say('dashboard_hours_zone_refused', draft.zone);
    } else if (problem.is === 'not a date') {
      const typed = hours.holidays?.[problem.holiday] ?? '';
      mistakes.holidays ??= say('dashboard_hours_holiday_refused', typed);
    } else if ('span' in problem) {
      mistakes.spans[`${problem.day}-${problem.span}`] = spanWords(problem.is);
    }
  }
  const taken = isZone(hours.zone) ? others.map(({since}) => dayIn(since, hours.zone)) : [];
  const from = fromMistake(draft.from, taken);
  return from === undefined ? mistakes : {...mistakes, from};
}

/** True when nothing is wrong. */
export const isClean = ({zone, from, spans, holidays}: HoursMistakes): boolean =>
  [zone, from, holidays, ...Object.values(spans)].every(mistake => mistake === undefined);

/** The version that a draft without mistakes stands for; the first is valid since ever. */
export function versionOf(draft: HoursDraft): HoursVersion {
  const hours = hoursOf(draft);
  const since: Instant = draft.from === undefined ? 0 : startOfDay(draft.from, hours.zone);
  return {since, hours};
}
