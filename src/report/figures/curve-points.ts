import {answeredCurve, type Step, type Wait} from '../../clock';
import type {Minutes} from '../../mention/post';

/** Below this many a curve would draw steps of single posts, and percentages of very few. */
const FEWEST = 10;

/** A point of the answered-within curve: by `minutes`, this share of all had been answered. */
export type Point = {minutes: Minutes; share: number; low: number; high: number};

/** A curve that can be drawn, on how many posts it stands, and how far anybody was followed. */
export type DrawnCurve = {points: Point[]; of: number; followedTo: Minutes};

const START: Omit<Step, 'minutes' | 'waiting' | 'answered'> = {share: 0, low: 0, high: 0};

/**
 * The curve at some waits in growing order, as far as anybody was followed. However many posts it
 * stands on, it has no more points than can be seen; under ten posts it has none.
 */
export function curveAt(waits: Wait[], places: readonly Minutes[]): DrawnCurve {
  const {steps, followedTo} = answeredCurve(waits);
  const points: Point[] = [];
  let next = 0;
  let {share, low, high} = START;
  for (const minutes of waits.length < FEWEST ? [] : places) {
    if (minutes > followedTo) break;
    for (let step = steps[next]; step && step.minutes <= minutes; step = steps[++next]) {
      ({share, low, high} = step);
    }
    points.push({minutes, share, low, high});
  }
  return {points, of: waits.length, followedTo};
}
