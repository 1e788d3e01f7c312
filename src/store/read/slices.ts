import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {database, withStore} from '../database';
import {mentionOf} from '../project';

/** Mentions of a day are read at once: of each but a little is taken along. */
const SLICE = 24 * 3_600_000;

/**
 * What is taken of each mention posted from `from` until just before `to`, the archive included,
 * the oldest first. Where it is not known when a post was posted, it counts as of when it was first
 * seen. A slice of time is read after the other, so that no crowd of whole rows is ever held.
 */
export async function takenBetween<T>(
  from: Instant,
  to: Instant,
  take: (mention: Mention) => T | undefined,
): Promise<T[]> {
  const taken: T[] = [];
  for (let start = from; start < to; start += SLICE) {
    const end = Math.min(start + SLICE, to);
    const slice = () => database.mentions.where('index.happened').between(start, end).toArray();
    for (const row of await withStore(slice)) {
      const one = take(mentionOf(row));
      if (one !== undefined) taken.push(one);
    }
  }
  return taken;
}

/** Which threads with mentions were read since then, and when. */
export async function readingsSince(at: Instant): Promise<{place: string; at: Instant}[]> {
  const rows = await withStore(() => database.readings.where('at').aboveOrEqual(at).toArray());
  return rows.map(({place, at}) => ({place, at}));
}
