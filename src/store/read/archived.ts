import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {database, withStore} from '../database';
import {mentionOf} from '../project';

/** What lies in the archive though it was posted since a moment: older than its brand, not than that. */
export async function archivedSince(from: Instant, limit: number): Promise<Mention[]> {
  const since = () => database.mentions.where('index.happened').aboveOrEqual(from);
  const rows = await withStore(() =>
    since()
      .filter(({index}) => index.archived !== undefined)
      .limit(limit)
      .toArray(),
  );
  return rows.map(mentionOf);
}
