import type {Mention} from '../mention/mention';
import type {Instant, Minutes} from '../mention/post';
import {minutesAfter} from './wait';

/** What the archive rule looks at. */
export type ArchiveRule = {
  archiveAfter: Minutes;
  /** When the mention's brands were set up; empty for a post that only a person flagged. */
  brandsSince: Instant[];
};

/**
 * True for a mention too old to have a clock: first seen too long after it was posted, or posted
 * before every brand it mentions was set up. Only what is certain sends it there: of a posted
 * range, even the latest moment must be too old.
 */
export function belongsInArchive(
  {posted, seenAt}: Pick<Mention, 'posted' | 'seenAt'>,
  {archiveAfter, brandsSince}: ArchiveRule,
): boolean {
  if (!posted) return false;
  if (minutesAfter(posted.to, archiveAfter) < seenAt) return true;
  return brandsSince.length > 0 && brandsSince.every(since => posted.to < since);
}
