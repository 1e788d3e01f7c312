import {asWaits, followedTo, noneAnswered, type SomeWaits, stepsAt} from '../../clock';
import type {Minutes} from '../../mention/post';

/** Below this many a curve would draw steps of single posts, and percentages of very few. */
const FEWEST = 10;

/** A point of the answered-within curve: by `minutes`, this share of all had been answered. */
export type Point = {minutes: Minutes; share: number; low: number; high: number};

/** A curve that can be drawn, on how many posts it stands, and how far anybody was followed. */
export type DrawnCurve = {points: Point[]; of: number; followedTo: Minutes};

/** How many were followed to each of some places in growing order. */
function followed(waits: SomeWaits, places: readonly Minutes[]): number[] {
  const {answers, leavings} = asWaits(waits).inOrder;
  let [answered, left] = [0, 0];
  return places.map(place => {
    while ((answers[answered] ?? Infinity) < place) answered++;
    while ((leavings[left] ?? Infinity) < place) left++;
    return waits.length - answered - left;
  });
}

/**
 * The curve at some waits in growing order, as far as anybody was followed. However many posts it
 * stands on, it has no more points than can be seen; under ten posts it has none.
 */
export function curveAt(waits: SomeWaits, places: readonly Minutes[]): DrawnCurve {
  const [of, end] = [waits.length, followedTo(waits)];
  if (of < FEWEST) return {points: [], of, followedTo: end};
  const seen = places.filter(minutes => minutes <= end);
  const watched = followed(waits, seen);
  const steps = stepsAt(waits, seen);
  const points = seen.map((minutes, at): Point => {
    const {share, low, high} = steps[at] ?? {share: 0, ...noneAnswered(watched[at] ?? 0)};
    return {minutes, share, low, high};
  });
  return {points, of, followedTo: end};
}
