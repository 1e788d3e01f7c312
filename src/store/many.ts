import type {Table} from 'dexie';

/**
 * The rows that have one of these values in a column, asked for all at once. A cursor would go from
 * one row to the next, and wait for the browser each time. Not `async`: of such functions side by
 * side Dexie would lose its transaction.
 */
export function rowsWith<Row, Key>(
  table: Table<Row, Key>,
  column: string,
  values: string[],
): PromiseLike<Row[]> {
  const each = [...new Set(values)].map(value => table.where(column).equals(value).toArray());
  return Promise.all(each).then(found => found.flat());
}
