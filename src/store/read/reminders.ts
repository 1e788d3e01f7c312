import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {database, withStore} from '../database';
import {mentionOf} from '../project';

/** Mentions of which a person is to be reminded by now, the longest overdue first. */
export async function toRemindOf(now: Instant, limit: number): Promise<Mention[]> {
  const rows = await withStore(() =>
    database.mentions.where('index.remind').belowOrEqual(now).limit(limit).toArray(),
  );
  return rows.map(mentionOf);
}
