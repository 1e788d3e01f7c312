/** The bounds of a share that 95 of 100 such measurements would hold. */
export type Interval = {low: number; high: number};

/** The 97.5 % point of the normal distribution: two-sided 95 %. */
const Z = 1.959963984540054;
const TAIL = 0.025;

/**
 * Interval of an answered share by Greenwood's variance on the log-log scale, which stays within
 * 0 and 1 (Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data).
 * @param unanswered the Kaplan–Meier estimate, strictly between 0 and 1
 * @param greenwood sum of d / (n (n − d)) over the steps so far
 */
export function logLogInterval(unanswered: number, greenwood: number): Interval {
  const spread = Math.exp((Z * Math.sqrt(greenwood)) / Math.log(unanswered));
  return {low: 1 - unanswered ** spread, high: 1 - unanswered ** (1 / spread)};
}

/** Clopper–Pearson when none of `of` was answered. */
export function noneAnswered(of: number): Interval {
  return {low: 0, high: of === 0 ? 1 : 1 - TAIL ** (1 / of)};
}

/** Clopper–Pearson when all of `of` were answered. */
export function allAnswered(of: number): Interval {
  return {low: of === 0 ? 0 : TAIL ** (1 / of), high: 1};
}
