import {type ClockOf, DAY, HOUR, medianWait, quantileWait, type SomeWaits} from '../../clock';
import type {Minutes} from '../../mention/post';
import type {Asked, Within} from './asked';
import type {Asking} from './asking';
import type {Steps} from './steps';

/** The horizons of the headline figures. */
export const HORIZONS = [HOUR, 4 * HOUR, DAY] as const;

/** A wait by which some share was answered; undefined where nobody entered. */
export type ReachedBy = Minutes | 'not reached' | undefined;

/** One clock's figures. Median and p90 are of those who enter at the first horizon, as the curve is. */
export type ClockFigures = {
  clock: ClockOf;
  within: Within[];
  /** The share answered within the promised response time. */
  onTarget: Within;
  median: ReachedBy;
  p90: ReachedBy;
  of: number;
};

/** True where the promised response time is none of the headline's horizons. */
export const hasOwnTarget = ({within, onTarget}: ClockFigures): boolean =>
  within.every(({horizon}) => horizon !== onTarget.horizon);

/** The wait by which a share of all had an answer. */
export function reachedBy(waits: SomeWaits, share: number): ReachedBy {
  if (waits.length === 0) return undefined;
  return share === 0.5 ? medianWait(waits) : quantileWait(waits, share);
}

/** How fast those who asked were answered, by one of the two clocks. */
export function* clockFigures(asked: Asked, {target}: Asking, clock: ClockOf): Steps<ClockFigures> {
  const at = (horizon: Minutes): Within => {
    const {waits: _, ...rest} = asked.within(clock, horizon);
    return rest;
  };
  asked.on(clock);
  yield;
  const within: Within[] = [];
  for (const horizon of HORIZONS) {
    within.push(at(horizon));
    yield;
  }
  const onTarget = at(target);
  const {waits} = asked.within(clock, HOUR);
  const median = reachedBy(waits, 0.5);
  yield;
  const p90 = reachedBy(waits, 0.9);
  yield;
  return {clock, within, onTarget, median, p90, of: waits.length};
}
