import type {BrandId} from '../mention/decision';
import type {MentionState} from '../mention/fold';
import type {FollowUp, Mention} from '../mention/mention';
import type {Instant, Minutes} from '../mention/post';
import {minutesBetween} from './wait';

/** What the clock needs of a mention. */
export type Clocked = Pick<
  Mention,
  'seenAt' | 'posted' | 'archived' | 'state' | 'followUps' | 'goneAt'
>;

/** Where a mention stands, as far as a wait depends on it. */
export type ClockedStanding =
  | {is: 'waiting'}
  | {is: 'answered'; answerAt: Instant}
  | {is: 'no reply needed'; at: Instant}
  | {is: 'not us'; at: Instant};

/** What a wait is measured by: all that figures need of a mention. */
export type Waited = Pick<Mention, 'seenAt' | 'posted' | 'archived' | 'goneAt'> & {
  state: {
    standing: ClockedStanding;
    brands: Record<BrandId, ClockedStanding>;
    pulledFromArchive: boolean;
  };
};

/** What the clocks go by that run after the first answer. */
export type Followed = Waited & {
  followUps?: Pick<FollowUp, 'seenAt' | 'posted'>[];
  state: Pick<MentionState, 'replies' | 'dismissals' | 'triage'> & {
    handOff?: {at: Instant};
    resolved?: {at: Instant};
  };
};

/** The customer's clock runs from posted, ours from first seen. */
export type ClockOf = 'customer' | 'team';

/** True for a mention that a clock runs for: not in the archive, or pulled out of it. */
export function hasClock({archived, state}: Waited): boolean {
  return !archived || state.pulledFromArchive;
}

/** Where the mention stands for one brand, or for all of them together. */
export function standingFor({state}: Waited, brandId?: BrandId): ClockedStanding {
  const named = brandId !== undefined && Object.hasOwn(state.brands, brandId);
  return (named ? state.brands[brandId] : undefined) ?? state.standing;
}

/** False for what is outside every figure: in the archive, or waved off by a decision. */
export function isCounted(mention: Waited, brandId?: BrandId): boolean {
  const {is} = standingFor(mention, brandId);
  return hasClock(mention) && is !== 'not us' && is !== 'no reply needed';
}

/** How exactly we know when it was posted: the width of the range, in minutes. */
export function postedWidth({posted}: Waited): Minutes | undefined {
  return posted && minutesBetween(posted.from, posted.to);
}

/** A figure at horizon h may use posts whose range is at most h/4 wide: they err by a quarter at most. */
export const widestAt = (horizon: Minutes): Minutes => horizon / 4;

/** Whether it is known exactly enough when a mention was posted, for a figure at a horizon. */
export function isExactEnough(mention: Waited, horizon: Minutes): boolean {
  return (postedWidth(mention) ?? Infinity) <= widestAt(horizon);
}

/** When a clock started, at the earliest and at the latest. */
export type Start = {from: Instant; to: Instant};

/**
 * When a post was published as a clock takes it; undefined where nothing tells. Never later than
 * first seen, since what was seen had been posted.
 */
export function postedWithin({
  posted,
  seenAt,
}: Pick<Waited, 'posted' | 'seenAt'>): Start | undefined {
  return posted && {from: Math.min(posted.from, seenAt), to: Math.min(posted.to, seenAt)};
}

/** When the customer's clock started: when first seen, where nothing tells when it was posted. */
export function customerStart(mention: Pick<Waited, 'posted' | 'seenAt'>): Start {
  return postedWithin(mention) ?? {from: mention.seenAt, to: mention.seenAt};
}

/** The moment a clock starts. Of a posted range it is the earliest, so that no wait is understated. */
export function startOf(mention: Waited, clock: ClockOf): Instant | undefined {
  return clock === 'team' ? mention.seenAt : postedWithin(mention)?.from;
}
