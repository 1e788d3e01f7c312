import type {Polarity} from '../../../src/triage';
import {macroF1} from './measures';

const STEPS = 24;

/** Any blame at all, and about none: the limits that lists come with. */
const USUAL = [Number.MIN_VALUE, 0, 0.05, -0.05];

/** Limits to try: the usual ones, and the scores themselves at even shares of their order. */
function limitsOf(scores: number[]): number[] {
  const order = scores.toSorted((a, b) => a - b);
  const picked = Array.from(
    {length: STEPS},
    (_, step) => order[Math.floor((step / STEPS) * order.length)] ?? 0,
  );
  return [...new Set([...USUAL, ...picked])];
}

/** The macro-F1 of a score for blame, were its limit the best one for this very set. */
export function bestComplaint(scores: number[], right: boolean[]): number {
  const reached = limitsOf(scores).map(limit =>
    macroF1(
      scores.map(score => score >= limit),
      right,
    ),
  );
  return Math.max(...reached);
}

/** The macro-F1 of a score for blame, were both limits the best ones for this very set. */
export function bestPolarity(scores: number[], right: Polarity[]): number {
  const limits = limitsOf(scores);
  const polarity = (score: number, low: number, high: number): Polarity =>
    score >= high ? 'negative' : score >= low ? 'neutral' : 'positive';
  const reached = limits.flatMap(low =>
    limits
      .filter(high => high >= low)
      .map(high =>
        macroF1(
          scores.map(score => polarity(score, low, high)),
          right,
        ),
      ),
  );
  return Math.max(...reached);
}
