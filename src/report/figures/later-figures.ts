import {
  DAY,
  dismissedWaits,
  type Headline,
  hasClock,
  headline,
  isCounted,
  nextReplyWaits,
  resolutionWait,
  standingFor,
  turnsOf,
  type Wait,
  Waits,
} from '../../clock';
import type {BrandId} from '../../mention/decision';
import type {Minutes} from '../../mention/post';
import type {Asking} from './asking';
import {HORIZONS, type ReachedBy, reachedBy} from './clock-figures';
import type {Steps} from './steps';
import type {Timed} from './timed';

/** By when a case is asked to be put right. */
const CASE_HORIZONS = [DAY, 3 * DAY, 7 * DAY] as const;

/** A clock that runs after the first answer, or beside it: never mixed into the first response. */
export type LaterFigures = {
  within: {horizon: Minutes; figure: Headline}[];
  median: ReachedBy;
  p90: ReachedBy;
  /** How many waits it is measured on. */
  of: number;
  /** How many more would have had one, but were waved off as “no reply needed”. */
  left: number;
  /** How many of them only after the promised response time; absent where none was promised. */
  leftLate?: number;
};

/** So many mentions are gone through between two breaths of the page. */
const SLICE = 20_000;

/** What one mention adds; `dismissed`: the waits that ended in being waved off. */
type Own = {waits: Wait[]; dismissed?: Minutes[]};

const none: Own = {waits: []};

const hasLeft = (mention: Timed, brandId: BrandId | undefined): boolean =>
  hasClock(mention) && standingFor(mention, brandId).is === 'no reply needed';

function* later(
  mentions: Timed[],
  {brandId, targetFor}: Pick<Asking, 'brandId'> & Partial<Pick<Asking, 'targetFor'>>,
  horizons: readonly Minutes[],
  ownOf: (mention: Timed) => Own,
): Steps<LaterFigures | undefined> {
  const waits = new Waits();
  let [left, leftLate] = [0, 0];
  for (const [at, mention] of mentions.entries()) {
    if (at % SLICE === 0) yield;
    const {waits: own, dismissed = []} = ownOf(mention);
    if (isCounted(mention, brandId)) {
      for (const wait of own) waits.add(wait);
      left += dismissed.length;
      leftLate += dismissed.filter(waited => waited > (targetFor?.(mention) ?? Infinity)).length;
    } else if (own.length > 0 && hasLeft(mention, brandId)) left++;
  }
  if (waits.length === 0 && left === 0) return undefined;
  return {
    within: horizons.map(horizon => ({horizon, figure: headline(waits, horizon)})),
    median: reachedBy(waits, 0.5),
    p90: reachedBy(waits, 0.9),
    of: waits.length,
    left,
    ...(targetFor ? {leftLate} : {}),
  };
}

/**
 * The resolution clock: how long concerns, and what was handed off, took to be put right; open
 * until then, whatever was answered meanwhile. Undefined where there were none.
 */
export function resolutionFigures(mentions: Timed[], {at, brandId}: Asking) {
  return later(mentions, brandId === undefined ? {} : {brandId}, CASE_HORIZONS, mention => {
    const wait = resolutionWait(mention, at);
    return wait ? {waits: [wait]} : none;
  });
}

/**
 * The next-reply clock: how long they waited who wrote again after a reply of ours. Undefined where
 * nobody did.
 */
export function nextReplyFigures(mentions: Timed[], asking: Asking) {
  return later(mentions, asking, HORIZONS, mention =>
    mention.followUps
      ? {
          waits: nextReplyWaits(turnsOf(mention), asking.at),
          dismissed: dismissedWaits(mention),
        }
      : none,
  );
}
