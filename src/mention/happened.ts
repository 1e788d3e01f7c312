import type {Mention} from './mention';
import type {Instant} from './post';

/** When it was posted, at the earliest, as far as known; else first seen: what a period selects by. */
export function happenedAt({posted, seenAt}: Pick<Mention, 'posted' | 'seenAt'>): Instant {
  return posted ? Math.min(posted.from, seenAt) : seenAt;
}
