import {answeredCurve, noneAnswered, type Wait} from '../../clock';
import type {Minutes} from '../../mention/post';

/** Below this many a curve would draw steps of single posts, and percentages of very few. */
const FEWEST = 10;

/** A point of the answered-within curve: by `minutes`, this share of all had been answered. */
export type Point = {minutes: Minutes; share: number; low: number; high: number};

/** A curve that can be drawn, on how many posts it stands, and how far anybody was followed. */
export type DrawnCurve = {points: Point[]; of: number; followedTo: Minutes};

/** How many were followed to each of some places in growing order. */
function followed(waits: Wait[], places: readonly Minutes[]): number[] {
  const ends = Float64Array.from(waits, ({minutes}) => minutes).sort();
  let left = 0;
  return places.map(place => {
    while ((ends[left] ?? Infinity) < place) left++;
    return ends.length - left;
  });
}

/**
 * The curve at some waits in growing order, as far as anybody was followed. However many posts it
 * stands on, it has no more points than can be seen; under ten posts it has none.
 */
export function curveAt(waits: Wait[], places: readonly Minutes[]): DrawnCurve {
  const {steps, followedTo} = answeredCurve(waits);
  const of = waits.length;
  if (of < FEWEST) return {points: [], of, followedTo};
  const watched = followed(waits, places);
  const points: Point[] = [];
  let next = 0;
  for (const [index, minutes] of places.entries()) {
    if (minutes > followedTo) break;
    while ((steps[next]?.minutes ?? Infinity) <= minutes) next++;
    const {share, low, high} = steps[next - 1] ?? {share: 0, ...noneAnswered(watched[index] ?? 0)};
    points.push({minutes, share, low, high});
  }
  return {points, of, followedTo};
}
