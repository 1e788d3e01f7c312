import type {MentionId} from '../../mention/decision';
import {moved, none} from '../counts';
import {database, withStore} from '../database';
import type {MentionRow} from '../rows';
import {putOutlines} from './outlines';

/**
 * One transaction over all that a mention is made of. Everything in it is kept, or nothing.
 * @throws StoreUnavailable when the store cannot be opened or written
 */
export function writing<T>(work: () => Promise<T>): Promise<T> {
  const {mentions, decisions, evidence, counters, tombstones, outlines, hints} = database;
  const settings = database.private;
  const tables = [mentions, decisions, evidence, counters, tombstones, outlines, hints, settings];
  // Dexie follows native awaits only in a function that is `async` by its own syntax
  return withStore(() => database.transaction('rw', tables, async () => await work()));
}

/** Puts rows in place of what they were, and moves the counters with them. */
export async function putRows(
  rows: MentionRow[],
  before: ReadonlyMap<MentionId, MentionRow>,
): Promise<void> {
  if (rows.length === 0) return;
  const counter = await database.counters.get('mentions');
  const counts = rows.reduce(
    (sum, row) => moved(sum, before.get(row.id), row),
    counter?.counts ?? none,
  );
  await database.mentions.bulkPut(rows);
  await database.counters.put({name: 'mentions', counts});
  await putOutlines(
    rows.map(({id}) => id),
    rows,
    database,
  );
}

/** The rows that exist under these ids, by id. */
export async function rowsOf(ids: MentionId[]): Promise<Map<MentionId, MentionRow>> {
  const found = await database.mentions.bulkGet([...new Set(ids)]);
  return new Map(found.flatMap(row => (row ? [[row.id, row] as const] : [])));
}
