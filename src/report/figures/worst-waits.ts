import {customerWait, isCounted, isExactEnough, postedWidth, teamWait} from '../../clock';
import type {MentionId} from '../../mention/decision';
import type {Minutes} from '../../mention/post';
import type {Asking} from './asking';
import type {Timed} from './timed';

/** One of the longest waits: how long, and whether it has ended in an answer. */
export type WorstWait = {
  id: MentionId;
  minutes: Minutes;
  answered: boolean;
  /** Since when it counts: where that is not known well enough, at least so long, or from when it was first seen. */
  since: 'posted' | 'posted at the latest' | 'first seen';
};

/** The customer's wait where the range in which it began is at most a quarter of it; else what is certain. */
function waitOf(mention: Timed, {at, brandId}: Asking): Omit<WorstWait, 'id'> {
  const wait = customerWait(mention, at, brandId);
  if (wait && isExactEnough(mention, wait.minutes)) return {...wait, since: 'posted'};
  const team = teamWait(mention, at, brandId);
  const least = wait ? wait.minutes - (postedWidth(mention) ?? 0) : 0;
  return least > team.minutes
    ? {...team, minutes: least, since: 'posted at the latest'}
    : {...team, since: 'first seen'};
}

/** The longest waits past their own target, answered or not, the longest first. */
export function worstWaits(asked: Timed[], asking: Asking, most: number): WorstWait[] {
  const {brandId, targetFor} = asking;
  const waits = asked.flatMap((mention): WorstWait[] => {
    if (!isCounted(mention, brandId)) return [];
    const wait = waitOf(mention, asking);
    return wait.minutes > targetFor(mention) ? [{id: mention.id, ...wait}] : [];
  });
  return waits.sort((a, b) => b.minutes - a.minutes).slice(0, most);
}
