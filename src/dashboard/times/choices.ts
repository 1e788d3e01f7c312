import type {TriageKind} from '../../mention/decision';
import type {Instant} from '../../mention/post';
import type {Choice} from '../../report/figures/choose';

/** The last days up to now, or two local dates, the second included: `2026-05-04`. */
export type PeriodChoice = {days: number} | {first: string; last: string};

/** What the curve is set beside: nothing, the time just before, or praise beside complaints. */
export type Beside = 'nothing' | 'before' | 'kinds';

/** All that is chosen on top of the section. */
export type Choices = Choice & {period: PeriodChoice; beside: Beside};

/** From a moment until just before another. */
export type Span = {from: Instant; to: Instant};

const DAY_MS = 24 * 60 * 60_000;

/** Every kind a person can give a mention, in the order in which they are offered. */
export const KINDS: readonly TriageKind[] = [
  'concern',
  'venting',
  'question',
  'error of fact',
  'praise',
  'neutral',
];

/** A local date as `<input type="date">` writes it. */
export function dateInput(at: Instant): string {
  const date = new Date(at);
  const parts = [date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0'));
  return [String(date.getFullYear()).padStart(4, '0'), ...parts].join('-');
}

const midnight = (date: string, more = 0): Instant => {
  const at = new Date(`${date}T00:00`);
  at.setDate(at.getDate() + more);
  return at.getTime();
};

/**
 * The span of a period. What is posted in the future, by a clock set wrong, counts as of today.
 * @returns undefined for dates that are none, or in the wrong order
 */
export function spanOf(period: PeriodChoice, now: Instant): Span | undefined {
  if ('days' in period) return {from: now - period.days * DAY_MS, to: Infinity};
  const [from, to] = [midnight(period.first), midnight(period.last, 1)];
  return from < to ? {from, to} : undefined;
}

/** False for dates that are none, or in the wrong order. */
export const isPeriod = (period: PeriodChoice): boolean => spanOf(period, 0) !== undefined;

/** The span of the same length just before. */
export function spanBefore({from, to}: Span, now: Instant): Span {
  return {from: from - (Math.min(to, now) - from), to: from};
}
