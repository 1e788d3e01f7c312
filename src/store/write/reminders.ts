import type {MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {database} from '../database';
import {loadLogs} from '../log';
import type {PendingReminder} from '../private-rows';
import {capturedOf, mentionOf, project, type Rules} from '../project';
import {putRows, writing} from './transaction';

/** A reminder given of a mention. */
export type Given = {id: MentionId; reminded: NonNullable<Mention['reminded']>};

/** The reminders to give of these mentions now, and what a person is to be told with what waits. */
export type Giving = (
  found: Mention[],
  pending: PendingReminder | null,
) => {given: Given[]; pending: PendingReminder | null};

async function pendingNow(): Promise<PendingReminder | null> {
  const row = await database.private.get('pending reminder');
  return row?.key === 'pending reminder' ? row.value : null;
}

/**
 * Notes reminders whose moment has come as given, the longest overdue first, and in the same
 * transaction what a person is to be told: whatever happens in between, nobody is told twice or of
 * what is answered by then, and nothing is left untold.
 * @returns of how many mentions
 */
export function noteReminders(
  now: Instant,
  limit: number,
  give: Giving,
  rules: Rules,
): Promise<number> {
  return writing(async () => {
    const found = await database.mentions
      .where('index.remind')
      .belowOrEqual(now)
      .limit(limit)
      .toArray();
    if (found.length === 0) return 0;
    const before = new Map(found.map(row => [row.id, row]));
    const logs = await loadLogs([...before.keys()]);
    const {given, pending} = give(found.map(mentionOf), await pendingNow());
    const rows = given.flatMap(({id, reminded}) => {
      const row = before.get(id);
      return row ? [project({...capturedOf(row), reminded}, logs.of(id), rules)] : [];
    });
    await putRows(rows, before);
    await database.private.put({key: 'pending reminder', value: pending});
    return found.length;
  });
}
