import {database, withStore} from '../database';
import type {RowOf} from '../kept-row';

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

/** Brings private settings back; for use inside a transaction. */
export async function restorePrivate(found: RowOf<'private'>[]): Promise<Numbers> {
  if (found.length === 0) return noNumbers;
  const there = await database.private.bulkGet(found.map(({key}) => key));
  return addMissing(found, there as typeof found, rows => database.private.bulkPut(rows));
}

/** Brings tombstones back; for use inside a transaction. */
export async function restoreTombstones(found: RowOf<'tombstone'>[]): Promise<Numbers> {
  if (found.length === 0) return noNumbers;
  const there = await database.tombstones.bulkGet(found.map(({idHash}) => idHash));
  return addMissing(found, there, rows => database.tombstones.bulkPut(rows));
}

/** Brings back which threads were read when. */
export function restoreReadings(found: RowOf<'reading'>[]): Promise<Numbers> {
  const {readings} = database;
  return withStore(() =>
    database.transaction('rw', readings, async () => {
      const there = await readings.bulkGet(found.map(({place, hour}) => [place, hour]));
      return addMissing(found, there, rows => readings.bulkPut(rows));
    }),
  );
}
