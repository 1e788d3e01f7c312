import {
  type ClockOf,
  DAY,
  type Entering,
  entering,
  type Headline,
  HOUR,
  headline,
  medianWait,
  quantileWait,
  type Wait,
} from '../../clock';
import type {Minutes} from '../../mention/post';
import type {Asking} from './asking';
import type {Steps} from './steps';
import type {Timed} from './timed';

/** The horizons of the headline figures. */
export const HORIZONS = [HOUR, 4 * HOUR, DAY] as const;

/** A wait by which some share was answered; undefined where nobody entered. */
export type ReachedBy = Minutes | 'not reached' | undefined;

/** The share answered within a horizon, and who was left out of it. */
export type Within = {horizon: Minutes; figure: Headline} & Pick<Entering, 'outside' | 'leftLate'>;

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

/** The waits that enter at a horizon, and who does not. */
export function enteringAt(
  mentions: Timed[],
  asking: Asking,
  clock: ClockOf,
  horizon: Minutes,
): Entering {
  const {at: now, target, targetFor, brandId} = asking;
  const brand = brandId === undefined ? {} : {brandId};
  return entering(mentions, {clock, horizon, now, target, targetFor, ...brand});
}

/** The wait by which a share of all had an answer. */
export function reachedBy(waits: Wait[], share: number): ReachedBy {
  if (waits.length === 0) return undefined;
  return share === 0.5 ? medianWait(waits) : quantileWait(waits, share);
}

type Measured = Within & {waits: Wait[]};

function measure(mentions: Timed[], asking: Asking, clock: ClockOf) {
  const byHorizon = new Map<Minutes, Measured>();
  // The team's clock needs no posted time: at every horizon the same posts enter
  const whole = clock === 'team' ? enteringAt(mentions, asking, clock, HOUR) : undefined;
  return (horizon: Minutes): Measured => {
    const known = byHorizon.get(horizon);
    if (known) return known;
    const {waits, outside, leftLate} = whole ?? enteringAt(mentions, asking, clock, horizon);
    const found = {horizon, figure: headline(waits, horizon), outside, leftLate, waits};
    byHorizon.set(horizon, found);
    return found;
  };
}

/** How fast those who asked were answered, by one of the two clocks. */
export function* clockFigures(asked: Timed[], asking: Asking, clock: ClockOf): Steps<ClockFigures> {
  const at = measure(asked, asking, clock);
  const within: Within[] = [];
  for (const horizon of [...HORIZONS, asking.target]) {
    const {waits: _, ...rest} = at(horizon);
    within.push(rest);
    yield;
  }
  const {waits, ...first} = at(HOUR);
  const median = reachedBy(waits, 0.5);
  yield;
  const p90 = reachedBy(waits, 0.9);
  yield;
  return {clock, within, onTarget: within.pop() ?? first, median, p90, of: waits.length};
}
