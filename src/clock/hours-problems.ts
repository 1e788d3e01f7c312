import type {Hours, OpenSpan} from './hours';

/** What is wrong with opening hours, and where, so that it can be said beside the field. */
export type HoursProblem =
  | {is: 'unknown zone'}
  | {is: 'not seven days'}
  | {is: 'not a time' | 'closes before it opens' | 'overlaps'; day: number; span: number}
  | {is: 'not a date'; holiday: number};

const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** True for a zone of the IANA list that this browser knows. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: zone}).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** True for a date that the calendar has: `2026-12-25`. */
export function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${text}T`);
}

/** Times of fixed width compare as text. */
function spanProblem([open, close]: OpenSpan, others: OpenSpan[]) {
  if (!TIME.test(open) || !TIME.test(close)) return 'not a time';
  if (close <= open) return 'closes before it opens';
  return others.some(other => open < other[1] && other[0] < close) ? 'overlaps' : undefined;
}

function dayProblems(spans: OpenSpan[], day: number): HoursProblem[] {
  return spans.flatMap((hours, span) => {
    const is = spanProblem(hours, spans.slice(0, span));
    return is === undefined ? [] : [{is, day, span}];
  });
}

/** All that is wrong with opening hours; none means that they can be used. */
export function hoursProblems({zone, week, holidays = []}: Hours): HoursProblem[] {
  return [
    ...(isZone(zone) ? [] : [{is: 'unknown zone'} as const]),
    ...(week.length === 7 ? [] : [{is: 'not seven days'} as const]),
    ...week.flatMap(dayProblems),
    ...holidays.flatMap((text, holiday) =>
      isDate(text) ? [] : [{is: 'not a date', holiday} as const],
    ),
  ];
}
