import type {BrandId} from '../mention/decision';
import type {Instant, Minutes} from '../mention/post';
import {type ClockOf, hasClock, postedWidth, standingFor, type Waited, widestAt} from './clocked';
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

/** A mention on a clock, before it is asked up to which horizon. */
export type OnClock<M extends Waited = Waited> = {
  mention: M;
  wait: Wait | undefined;
  /** How wide the range is in which the clock began, in minutes; infinite where nothing is known. */
  width: Minutes;
  /** Why it is outside the figures of every horizon; undefined where it is not. */
  reason: Outside | undefined;
};

function reasonOf(mention: Waited, brandId?: BrandId): Outside | undefined {
  if (!hasClock(mention)) return 'archived';
  const {is} = standingFor(mention, brandId);
  return is === 'no reply needed' || is === 'not us' ? is : undefined;
}

/** Mentions on a clock: worked out once for the figures of all horizons. */
export function onClock<M extends Waited>(
  mentions: M[],
  {clock, now, brandId}: Pick<Figure, 'clock' | 'now' | 'brandId'>,
): OnClock<M>[] {
  const waitOf = clock === 'team' ? teamWait : customerWait;
  return mentions.map(mention => ({
    mention,
    wait: waitOf(mention, now, brandId),
    width: clock === 'team' ? 0 : (postedWidth(mention) ?? Infinity),
    reason: reasonOf(mention, brandId),
  }));
}

/** Sorts mentions on a clock into the waits of a figure and those outside it. */
export function enteringOf<M extends Waited>(
  all: OnClock<M>[],
  {horizon, target, targetFor}: Pick<Figure<M>, 'horizon' | 'target' | 'targetFor'>,
): Entering {
  const result: Entering = {
    waits: [],
    outside: {archived: 0, 'no reply needed': 0, 'not us': 0, 'posted too vague': 0},
    leftLate: 0,
  };
  for (const {mention, wait, width, reason} of all) {
    if (reason !== undefined) {
      result.outside[reason]++;
      const isWavedOff = reason !== 'archived' && wait !== undefined;
      if (isWavedOff && wait.minutes > (targetFor?.(mention) ?? target)) result.leftLate++;
    } else if (width > widestAt(horizon)) {
      result.outside['posted too vague']++;
    } else if (wait) result.waits.push(wait);
  }
  return result;
}

/**
 * Sorts mentions that need a reply into the waits of a figure and those outside it: every printed
 * figure names its denominator.
 */
export function entering<M extends Waited>(mentions: M[], figure: Figure<M>): Entering {
  return enteringOf(onClock(mentions, figure), figure);
}
