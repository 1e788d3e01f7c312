import {customerWait, hasClock, standingFor, teamWait} from '../../clock';
import type {MentionId} from '../../mention/decision';
import type {Minutes} from '../../mention/post';
import type {Asking} from './asking';
import type {Timed} from './timed';

/** One of the longest waits: how long, and whether it has ended in an answer. */
export type WorstWait = {
  id: MentionId;
  minutes: Minutes;
  answered: boolean;
  /** True where it counts from when it was first seen, as nothing says when it was posted. */
  isSinceSeen: boolean;
};

/** The longest waits past the target, answered or not, the longest first. */
export function worstWaits(asked: Timed[], asking: Asking, most: number): WorstWait[] {
  const {at, brandId, target} = asking;
  const waits = asked.flatMap((mention): WorstWait[] => {
    const {is} = standingFor(mention, brandId);
    if (!hasClock(mention) || is === 'not us' || is === 'no reply needed') return [];
    const known = customerWait(mention, at, brandId);
    const {minutes, answered} = known ?? teamWait(mention, at, brandId);
    return minutes > target ? [{id: mention.id, minutes, answered, isSinceSeen: !known}] : [];
  });
  return waits.sort((a, b) => b.minutes - a.minutes).slice(0, most);
}
