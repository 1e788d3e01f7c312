import type {MentionId} from '../../mention/decision';
import type {Hint} from '../../mention/hint';
import {database, withStore} from '../database';

/** Asked for at once: each is a request of its own, which takes kilobytes until it is answered. */
const AT_ONCE = 200;

/**
 * The hints of these mentions, by id; `null` where none is given in the post's language. One whose
 * hint is still to be made is not among them.
 */
export async function hintsOf(ids: MentionId[]): Promise<Map<MentionId, Hint | null>> {
  const hints = new Map<MentionId, Hint | null>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = () => database.hints.bulkGet(ids.slice(at, at + AT_ONCE));
    for (const row of await withStore(some)) if (row) hints.set(row.id, row.hint ?? null);
  }
  return hints;
}
