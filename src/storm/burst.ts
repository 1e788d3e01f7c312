import type {Instant} from '../mention/post';

/** Counts are taken every five minutes. */
export const STEP = 5 * 60_000;
const STEPS_PER_DAY = 288;

/** A length of time over which mentions are counted, and how much of the past it is held against. */
export type Window = {hours: number; steps: number; baseSteps: number};

/** A short window for what breaks out, a long one for what builds up. */
export const WINDOWS: readonly [Window, Window] = [
  {hours: 3, steps: 36, baseSteps: 7 * STEPS_PER_DAY},
  {hours: 12, steps: 144, baseSteps: 14 * STEPS_PER_DAY},
];

/** The widest stretch of the past that any window looks at, in steps: its base, the gap, itself. */
export const REACH = Math.max(...WINDOWS.map(({steps, baseSteps}) => baseSteps + 2 * steps));

/** How unusual a count is: `z` in standard deviations above what is usual in its window. */
export type Burst = {z: number; count: number; usual: number; window: Window};

/** Where a brand gets next to no mentions, any would be unusual: the deviation is at least a half. */
const FLOOR = 0.25;
/** Fewer are no burst, however quiet it was. */
const FEWEST = 3;

/** How many were counted in the window that ends with each step; `first`: the first full window. */
export type Sliding = {counts: ArrayLike<number>; first: number};

/** The burst at a step, in one window. */
export type BurstAt = (step: number) => Burst;

/** Sums up to each index, so that any stretch has its mean and variance at once. */
function sums(counts: ArrayLike<number>, of: (count: number) => number): Float64Array {
  const result = new Float64Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) {
    result[index + 1] = (result[index] ?? 0) + of(counts[index] ?? 0);
  }
  return result;
}

/**
 * Holds the count of a window against the counts of the same window at every step of its base.
 * Between base and window lies a gap as long as the window, so that no post counts on both sides.
 * The base grows from its first day on.
 */
export function burstIn(window: Window, {counts, first}: Sliding): BurstAt {
  const {steps, baseSteps} = window;
  const total = sums(counts, count => count);
  const squares = sums(counts, count => count * count);
  return step => {
    const count = counts[step] ?? 0;
    const end = step - steps + 1;
    const start = Math.max(first, end - baseSteps);
    const size = end - start;
    if (size < STEPS_PER_DAY) return {z: 0, count, usual: 0, window};
    const usual = ((total[end] ?? 0) - (total[start] ?? 0)) / size;
    const variance = ((squares[end] ?? 0) - (squares[start] ?? 0)) / size - usual * usual;
    const z = count < FEWEST ? 0 : (count - usual) / Math.sqrt(Math.max(0, variance) + FLOOR);
    return {z, count, usual, window};
  };
}

/** The more unusual of two bursts. */
export function stronger(a: Burst, b: Burst): Burst {
  return b.z > a.z ? b : a;
}

/** The step in which a moment lies, counted from `start`. */
export function stepOf(at: Instant, start: Instant): number {
  return Math.round((at - start) / STEP);
}
