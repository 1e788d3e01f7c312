import {database} from '../database';
import {isBackedUp, type PrivateKept, type RowOf} from '../kept-row';
import {together, zonesTogether} from './restored-private';
import {putZones} from './zones';

/** How many rows of one kind were added, were there already, or were refused. */
export type Numbers = {added: number; kept: number; refused: number};

/** Of what there was none. */
export const noNumbers: Numbers = {added: 0, kept: 0, refused: 0};

/** Adds what is not there yet; what is there stays as it is. */
async function addMissing<Row>(
  found: Row[],
  there: (Row | undefined)[],
  add: (rows: Row[]) => PromiseLike<unknown>,
): Promise<Numbers> {
  const missing = found.filter((_, at) => there[at] === undefined);
  await add(missing);
  return {added: missing.length, kept: found.length - missing.length, refused: 0};
}

/** Brings one private setting back, what of it is not here yet. */
async function restoreOne(found: PrivateKept): Promise<'changed' | 'as before'> {
  if (found.key === 'zones') return putZones(zones => zonesTogether(zones, found.value));
  const here = await database.private.get(found.key);
  const row = together(here && isBackedUp(here) ? here : undefined, found);
  if (row) await database.private.put(row);
  return row ? 'changed' : 'as before';
}

/** Brings private settings back, entry by entry; for use inside a transaction. */
export async function restorePrivate(found: PrivateKept[]): Promise<Numbers> {
  let added = 0;
  for (const row of found) if ((await restoreOne(row)) === 'changed') added++;
  return {added, kept: found.length - added, refused: 0};
}

/** Brings tombstones back; for use inside a transaction. */
export async function restoreTombstones(found: RowOf<'tombstone'>[]): Promise<Numbers> {
  if (found.length === 0) return noNumbers;
  const there = await database.tombstones.bulkGet(found.map(({idHash}) => idHash));
  return addMissing(found, there, rows => database.tombstones.bulkPut(rows));
}
