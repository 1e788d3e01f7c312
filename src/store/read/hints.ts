import type {MentionId} from '../../mention/decision';
import type {Hint} from '../../mention/hint';
import {database, withStore} from '../database';

/**
 * The hints of these mentions, by id; `null` where none is given in the post's language. One whose
 * hint is still to be made is not among them.
 */
export async function hintsOf(ids: MentionId[]): Promise<Map<MentionId, Hint | null>> {
  const rows = await withStore(() => database.hints.bulkGet(ids));
  return new Map(rows.flatMap(row => (row ? [[row.id, row.hint ?? null] as const] : [])));
}
