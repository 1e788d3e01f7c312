import type {Instant} from '../mention/post';
import type {Start} from './clocked';
import {minutesBetween, type Wait} from './wait';

/** One turn in a thread after the mention: a reply of ours, or a follow-up of the customer. */
export type Turn = {
  by: 'us' | 'customer';
  /** The latest moment at which it was written, by which turns are put in order. */
  at: Instant;
  /** The earliest, where that is another. */
  from?: Instant;
};

/** A follow-up that waits, or waited, for our next reply. */
type Exchange = {since: Start; repliedAt?: Instant};

/** Follow-ups in a row wait as one, from the first; what comes before our first reply is not one. */
function exchanges(turns: Turn[]): Exchange[] {
  const list: Exchange[] = [];
  let open: Exchange | undefined;
  let joinedAt: Instant | undefined;
  for (const {by, at, from = at} of turns.toSorted((a, b) => a.at - b.at)) {
    if (by === 'us') {
      if (open) open.repliedAt = at;
      open = undefined;
      joinedAt = at;
    } else if (joinedAt !== undefined && !open) {
      // As early as it can have been, so that no wait is understated
      open = {since: {from: Math.max(from, joinedAt), to: at}};
      list.push(open);
    }
  }
  return list;
}

/** The next-reply clock: a wait for each time the customer wrote again after a reply of ours. */
export function nextReplyWaits(turns: Turn[], now: Instant): Wait[] {
  return exchanges(turns).map(({since, repliedAt}) => ({
    minutes: minutesBetween(since.from, repliedAt ?? now),
    answered: repliedAt !== undefined,
  }));
}

/** When the customer began to wait again; undefined while the last word was ours. */
export function waitingAgain(turns: Turn[]): Start | undefined {
  const last = exchanges(turns).at(-1);
  return last && last.repliedAt === undefined ? last.since : undefined;
}
