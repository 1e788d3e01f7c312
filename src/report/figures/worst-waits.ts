import {customerWait, isCounted, isExactEnough, teamWait, type Wait} from '../../clock';
import type {MentionId} from '../../mention/decision';
import type {Minutes} from '../../mention/post';
import type {Asking} from './asking';
import type {Timed} from './timed';

/** One of the longest waits: how long, and whether it has ended in an answer. */
export type WorstWait = {
  id: MentionId;
  minutes: Minutes;
  answered: boolean;
  /** True where it counts from when it was first seen, as it is not known well enough when it was posted. */
  isSinceSeen: boolean;
};

/** The customer's wait, where the range in which it began is at most a quarter of it. */
function knownWait(mention: Timed, {at, brandId}: Asking): Wait | undefined {
  const wait = customerWait(mention, at, brandId);
  return wait && isExactEnough(mention, wait.minutes) ? wait : undefined;
}

/** The longest waits past their own target, answered or not, the longest first. */
export function worstWaits(asked: Timed[], asking: Asking, most: number): WorstWait[] {
  const {at, brandId, targetFor} = asking;
  const waits = asked.flatMap((mention): WorstWait[] => {
    if (!isCounted(mention, brandId)) return [];
    const known = knownWait(mention, asking);
    const {minutes, answered} = known ?? teamWait(mention, at, brandId);
    return minutes > targetFor(mention)
      ? [{id: mention.id, minutes, answered, isSinceSeen: !known}]
      : [];
  });
  return waits.sort((a, b) => b.minutes - a.minutes).slice(0, most);
}
