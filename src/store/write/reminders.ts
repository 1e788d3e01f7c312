import type {MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import {database} from '../database';
import {loadLogs} from '../log';
import type {PendingReminder} from '../private-rows';
import {capturedOf, project, type Rules} from '../project';
import {putRows, rowsOf, writing} from './transaction';

/** A reminder given of a mention. */
export type Given = {id: MentionId; reminded: NonNullable<Mention['reminded']>};

/**
 * Notes reminders as given, and in the same transaction what a person is to be told: whatever
 * happens in between, nobody is told twice, and nothing is left untold.
 */
export function noteReminders(
  given: Given[],
  pending: PendingReminder | null,
  rules: Rules,
): Promise<void> {
  return writing(async () => {
    const before = await rowsOf(given.map(({id}) => id));
    const logs = await loadLogs([...before.keys()]);
    const rows = given.flatMap(({id, reminded}) => {
      const row = before.get(id);
      return row ? [project({...capturedOf(row), reminded}, logs.of(id), rules)] : [];
    });
    await putRows(rows, before);
    await database.private.put({key: 'pending reminder', value: pending});
  });
}
