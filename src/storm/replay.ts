import type {Instant} from '../mention/post';
import {burstIn, type Sliding, stepOf, stronger, WINDOWS} from './burst';
import {type AlertLevel, alerts, type Latch, LIMITS} from './latch';

/** Mentions counted in the five minutes from `at`. */
export type Bin = {at: Instant; count: number};

/** The moment at which a level began to hold. */
export type Onset = {at: Instant; level: AlertLevel; z: number};

const DAY = 24 * 3_600_000;

/** Bins as an unbroken series: where one is missing nothing was counted. */
function seriesOf(bins: Bin[], start: Instant): Float64Array {
  const last = bins.reduce((latest, {at}) => Math.max(latest, at), start);
  const series = new Float64Array(stepOf(last, start) + 1);
  for (const {at, count} of bins) {
    const step = stepOf(at, start);
    series[step] = (series[step] ?? 0) + count;
  }
  return series;
}

function slide(series: Float64Array, steps: number): Sliding {
  let sum = 0;
  const counts = series.map((count, step) => {
    sum += count - (step >= steps ? (series[step - steps] ?? 0) : 0);
    return sum;
  });
  return {counts, first: steps - 1};
}

/**
 * What the storm rule would have said of a series of counts: one row for each onset of a level.
 * It has only counts, and so goes by z alone.
 */
export function replay(bins: Bin[], options: {learningDays?: number} = {}): Onset[] {
  const start = bins.reduce((first, {at}) => Math.min(first, at), Infinity);
  if (bins.length === 0) return [];
  const series = seriesOf(bins, start);
  const bursts = WINDOWS.map(window => burstIn(window, slide(series, window.steps)));
  const learned = start + (options.learningDays ?? 7) * DAY;
  const onsets: Onset[] = [];
  let latch: Latch = {};
  for (const {at} of bins.toSorted((a, b) => a.at - b.at)) {
    const step = stepOf(at, start);
    const {z} = bursts.map(burst => burst(step)).reduce(stronger);
    const holds = {watch: z >= LIMITS.watch, storm: z >= LIMITS.storm};
    const next = alerts(holds, at, latch);
    latch = next.latch;
    if (at >= learned) onsets.push(...next.alerts.map(level => ({at, level, z})));
  }
  return onsets;
}
