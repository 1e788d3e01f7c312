import {customerWait, isCounted, teamWait} from '../../clock';
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

/** The longest waits past their own target, answered or not, the longest first. */
export function worstWaits(asked: Timed[], asking: Asking, most: number): WorstWait[] {
  const {at, brandId, targetFor} = asking;
  const waits = asked.flatMap((mention): WorstWait[] => {
    if (!isCounted(mention, brandId)) return [];
    const known = customerWait(mention, at, brandId);
    const {minutes, answered} = known ?? teamWait(mention, at, brandId);
    return minutes > targetFor(mention)
      ? [{id: mention.id, minutes, answered, isSinceSeen: !known}]
      : [];
  });
  return waits.sort((a, b) => b.minutes - a.minutes).slice(0, most);
}
