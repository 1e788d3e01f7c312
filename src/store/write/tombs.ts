import {sha256} from '../../mention/identity';
import {database} from '../database';

/** What the tombstone of each of these would be called; not for use inside a transaction. */
export async function tombNames(ids: string[]): Promise<Map<string, string>> {
  const named = [...new Set(ids)].map(async id => [id, await sha256(id)] as const);
  return new Map(await Promise.all(named));
}

/** Which of these were erased, by what their tombstones would be called; in most stores nothing ever was. */
export async function erasedAmong(
  names: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  const {tombstones} = database;
  const some = await tombstones.limit(1).primaryKeys();
  if (some.length === 0) return new Set();
  const found = await tombstones.bulkGet([...names.values()]);
  const hashes = new Set(found.map(tomb => tomb?.idHash));
  return new Set([...names].filter(([, hash]) => hashes.has(hash)).map(([id]) => id));
}
