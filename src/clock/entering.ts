import type {BrandId} from '../mention/decision';
import type {Instant, Minutes} from '../mention/post';
import {type ClockOf, hasClock, isExactEnough, standingFor, type Waited} from './clocked';
import {customerWait, teamWait} from './mention-wait';
import type {Wait} from './wait';

/** Which figure is asked for: whose clock, up to which horizon, of which brand. */
export type Figure<M extends Waited = Waited> = {
  clock: ClockOf;
  horizon: Minutes;
  now: Instant;
  /** The promised response time: who leaves unanswered after it is counted apart. */
  target: Minutes;
  /** The target of one mention, where not all have the same. */
  targetFor?: ((mention: M) => Minutes) | undefined;
  brandId?: BrandId;
};

/** Why a mention is outside a figure. */
export type Outside = 'archived' | 'no reply needed' | 'not us' | 'posted too vague';

/** The waits that enter a figure, and how many mentions did not, by reason. */
export type Entering = {
  waits: Wait[];
  outside: Record<Outside, number>;
  /** Of those waved off by a person: how many only after the target had passed unanswered. */
  leftLate: number;
};

function outside(
  mention: Waited,
  {clock, horizon, brandId}: Pick<Figure, 'clock' | 'horizon' | 'brandId'>,
): Outside | undefined {
  if (!hasClock(mention)) return 'archived';
  const {is} = standingFor(mention, brandId);
  if (is === 'no reply needed' || is === 'not us') return is;
  if (clock === 'customer' && !isExactEnough(mention, horizon)) return 'posted too vague';
  return undefined;
}

/**
 * Sorts mentions that need a reply into the waits of a figure and those outside it: every printed
 * figure names its denominator.
 */
export function entering<M extends Waited>(mentions: Iterable<M>, figure: Figure<M>): Entering {
  const {clock, now, target, targetFor, brandId} = figure;
  const result: Entering = {
    waits: [],
    outside: {archived: 0, 'no reply needed': 0, 'not us': 0, 'posted too vague': 0},
    leftLate: 0,
  };
  for (const mention of mentions) {
    const reason = outside(mention, figure);
    const wait = (clock === 'team' ? teamWait : customerWait)(mention, now, brandId);
    if (reason === undefined && wait) result.waits.push(wait);
    if (reason === undefined) continue;
    result.outside[reason]++;
    const isWavedOff = reason === 'no reply needed' || reason === 'not us';
    if (!isWavedOff || !wait) continue;
    if (wait.minutes > (targetFor?.(mention) ?? target)) result.leftLate++;
  }
  return result;
}
