import type {Instant} from '../../mention/post';
import {language} from '../../words';

/** By what the volume is counted. */
export type By = 'week' | 'month';

/** More stretches would be lines thinner than can be seen; earlier ones are left out, and that is said. */
export const MOST = 60;

const DAYS = 7;

function startOf(at: Instant, by: By): Date {
  const date = new Date(at);
  const day = by === 'month' ? 1 : date.getDate() - ((date.getDay() + DAYS - 1) % DAYS);
  return new Date(date.getFullYear(), date.getMonth(), day);
}

const before = (start: Date, by: By): Date =>
  by === 'month'
    ? new Date(start.getFullYear(), start.getMonth() - 1, 1)
    : new Date(start.getFullYear(), start.getMonth(), start.getDate() - DAYS);

/** The first moments of the weeks, or months, from one moment to another, by this computer's calendar. */
export function stretches(from: Instant, to: Instant, by: By): Instant[] {
  const starts: Instant[] = [];
  const first = startOf(from, by).getTime();
  for (let start = startOf(to, by); starts.length < MOST; start = before(start, by)) {
    starts.push(start.getTime());
    if (start.getTime() <= first) break;
  }
  return starts.reverse();
}

/** What a week, or a month, is called: by its first day, or its name. */
export function stretchName(start: Instant, by: By): string {
  const form =
    by === 'month'
      ? ({month: 'short', year: 'numeric'} as const)
      : ({day: 'numeric', month: 'short', year: '2-digit'} as const);
  return new Intl.DateTimeFormat(language(), form).format(start);
}
