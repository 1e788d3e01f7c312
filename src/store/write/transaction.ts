import type {Table} from 'dexie';
import type {MentionId} from '../../mention/decision';
import {moved, none} from '../counts';
import {database, withStore} from '../database';
import type {MentionRow} from '../rows';
import {putOutlines} from './outlines';

/**
 * One transaction over all that a mention is made of. Everything in it is kept, or nothing.
 * @param more other tables that the work changes with it
 * @throws StoreUnavailable when the store cannot be opened or written
 */
export function writing<T>(work: () => Promise<T>, more: Table[] = []): Promise<T> {
  const {mentions, decisions, evidence, pictures, counters, tombstones, outlines, hints} = database;
  const beside = [tombstones, outlines, hints, database.outbox, database.private];
  const tables = [mentions, decisions, evidence, pictures, counters, ...beside, ...more];
  // Dexie follows native awaits only in a function that is `async` by its own syntax
  return withStore(() => database.transaction('rw', tables, async () => await work()));
}

type Rows = ReadonlyMap<MentionId, MentionRow>;

const moveCounters = (rows: MentionRow[], before: Rows): PromiseLike<unknown> =>
  database.counters.get('mentions').then(counter => {
    const kept = counter?.counts ?? none;
    const counts = rows.reduce((sum, row) => moved(sum, before.get(row.id), row), kept);
    return database.counters.put({name: 'mentions', counts});
  });

/**
 * Puts rows in place of what they were, and moves the counters with them. All at once, since each
 * question to the database is a way there and back; and none of it in a function that is `async`,
 * for of such functions side by side Dexie would lose its transaction.
 */
export async function putRows(rows: MentionRow[], before: Rows): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({id}) => id);
  await Promise.all([
    database.mentions.bulkPut(rows),
    moveCounters(rows, before),
    putOutlines(ids, rows, database),
  ]);
}

/** The rows that exist under these ids, by id. */
export function rowsOf(ids: MentionId[]): PromiseLike<Map<MentionId, MentionRow>> {
  if (ids.length === 0) return Promise.resolve(new Map());
  const byId = (rows: (MentionRow | undefined)[]) =>
    new Map(rows.flatMap(row => (row ? [[row.id, row] as const] : [])));
  return database.mentions.bulkGet([...new Set(ids)]).then(byId);
}
