import type {Table} from 'dexie';
import type {MentionId} from '../mention/decision';
import {database, withStore} from './database';
import type {MentionRow} from './rows';

/** Rows read at once: few enough that the page they are read in does not stall. */
const CHUNK = 400;

/** The mentions with these ids that are kept, some at a time; nobody is kept from writing. */
export async function* walkThese(ids: MentionId[]): AsyncGenerator<MentionRow[]> {
  for (let at = 0; at < ids.length; at += CHUNK) {
    const some = () => database.mentions.bulkGet(ids.slice(at, at + CHUNK));
    yield (await withStore(some)).filter(row => row !== undefined);
  }
}

/** All rows of a table in the order of their keys, some at a time; nobody is kept from writing. */
export async function* walk<Row, Key>(
  table: Table<Row, Key>,
  keyOf: (row: Row) => Key,
  chunk = CHUNK,
): AsyncGenerator<Row[]> {
  let last: Key | undefined;
  for (;;) {
    const rest = () => (last === undefined ? table.toCollection() : table.where(':id').above(last));
    const rows = await withStore(() => rest().limit(chunk).toArray());
    const end = rows.at(-1);
    if (end === undefined) return;
    yield rows;
    last = keyOf(end);
  }
}
