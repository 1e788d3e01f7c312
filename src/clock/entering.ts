import type {BrandId} from '../mention/decision';
import type {Instant, Minutes} from '../mention/post';
import {type ClockOf, hasClock, postedWidth, standingFor, type Waited, widestAt} from './clocked';
import {customerWait, teamWait} from './mention-wait';
import {Waits} from './waits';

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
  waits: Waits;
  outside: Record<Outside, number>;
  /** Of those waved off by a person: how many only after the target had passed unanswered. */
  leftLate: number;
};

/** Mentions on a clock, before it is asked up to which horizon: a column for each thing known of them. */
export type OnClock<M extends Waited = Waited> = {
  mentions: readonly M[];
  /** Not a number where it is not known since when one waited. */
  minutes: Float64Array;
  /** 1 for the answered. */
  answered: Uint8Array;
  /** How wide the range is in which the clock began, in minutes; infinite where nothing is known. */
  widths: Float64Array;
  /** Why it is outside the figures of every horizon; undefined where it is not. */
  reasons: (Outside | undefined)[];
};

function reasonOf(mention: Waited, brandId?: BrandId): Outside | undefined {
  if (!hasClock(mention)) return 'archived';
  const {is} = standingFor(mention, brandId);
  return is === 'no reply needed' || is === 'not us' ? is : undefined;
}

/** Mentions on a clock: worked out once for the figures of all horizons. */
export function onClock<M extends Waited>(
  mentions: readonly M[],
  {clock, now, brandId}: Pick<Figure, 'clock' | 'now' | 'brandId'>,
): OnClock<M> {
  const {length} = mentions;
  const waitOf = clock === 'team' ? teamWait : customerWait;
  const minutes = new Float64Array(length);
  const answered = new Uint8Array(length);
  const widths = new Float64Array(length);
  const reasons = mentions.map((mention, at) => {
    const wait = waitOf(mention, now, brandId);
    minutes[at] = wait?.minutes ?? Number.NaN;
    answered[at] = wait?.answered ? 1 : 0;
    widths[at] = clock === 'team' ? 0 : (postedWidth(mention) ?? Infinity);
    return reasonOf(mention, brandId);
  });
  return {mentions, minutes, answered, widths, reasons};
}

/**
 * Sorts mentions on a clock into the waits of a figure and those outside it.
 * @param places which of them, where not all are meant
 */
export function enteringOf<M extends Waited>(
  {mentions, minutes, answered, widths, reasons}: OnClock<M>,
  {horizon, target, targetFor}: Pick<Figure<M>, 'horizon' | 'target' | 'targetFor'>,
  places: Iterable<number> = mentions.keys(),
): Entering {
  const outside = {archived: 0, 'no reply needed': 0, 'not us': 0, 'posted too vague': 0};
  const waits = new Waits();
  const widest = widestAt(horizon);
  let leftLate = 0;
  for (const at of places) {
    const [mention, waited = Number.NaN, reason] = [mentions[at], minutes[at], reasons[at]];
    const width = widths[at] ?? Infinity;
    if (reason !== undefined) {
      outside[reason]++;
      if (!mention || reason === 'archived') continue;
      const promised = targetFor?.(mention) ?? target;
      // Where it may have begun long after the earliest moment, only what is certain is held against us
      const certain = width > widestAt(promised) ? waited - width : waited;
      if (certain > promised) leftLate++;
    } else if (width > widest) {
      outside['posted too vague']++;
    } else if (!Number.isNaN(waited)) waits.add({minutes: waited, answered: answered[at] === 1});
  }
  return {waits, outside, leftLate};
}

/**
 * Sorts mentions that need a reply into the waits of a figure and those outside it: every printed
 * figure names its denominator.
 */
export function entering<M extends Waited>(mentions: M[], figure: Figure<M>): Entering {
  return enteringOf(onClock(mentions, figure), figure);
}
