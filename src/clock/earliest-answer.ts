import type {Instant} from '../mention/post';

/**
 * The earliest moment at which a post can have been answered: when it was posted. One posted later
 * than now was read while the clock was ahead; then nothing is known.
 */
export const earliestAnswer = (postedAt: Instant | undefined, now: Instant): Instant =>
  postedAt !== undefined && postedAt <= now ? postedAt : -Infinity;

/** When an answer was given that may seem to be earlier than its post: then right after it. */
export const answerAfter = (postedAt: Instant | undefined, at: Instant, now: Instant): Instant =>
  Math.max(at, earliestAnswer(postedAt, now));
