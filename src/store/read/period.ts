import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {database, withStore} from '../database';
import {mentionOf} from '../project';

/**
 * The mentions posted from `from` until just before `to`, the archive included. Where it is not
 * known when a post was posted, it counts as of when it was first seen.
 */
export async function waitsBetween(from: Instant, to: Instant): Promise<{mentions: Mention[]}> {
  const rows = await withStore(() =>
    database.mentions.where('index.happened').between(from, to).toArray(),
  );
  return {mentions: rows.map(mentionOf)};
}
