import type {BrandId} from '../../mention/decision';
import type {StormEntry} from '../../mention/storm-log';
import {database, withStore} from '../database';
import type {StormWatch} from '../private-rows';
import type {Tombstone} from '../rows';
import type {Numbers} from './restore-beside';
import {erasedAmong, tombNames} from './tombs';

/** Brings lines of storms' logs back; those of an erased storm are refused. */
export async function restoreStorms(found: StormEntry[]): Promise<Numbers> {
  const {storms} = database;
  const names = await tombNames(found.map(({stormId}) => stormId));
  const erased = await withStore(() => erasedAmong(names));
  const alive = found.filter(({stormId}) => !erased.has(stormId));
  return withStore(() =>
    database.transaction('rw', storms, async () => {
      const there = await storms.bulkGet(alive.map(({id}) => id));
      const missing = alive.filter((_, at) => there[at] === undefined);
      await storms.bulkPut(missing);
      const added = missing.length;
      return {added, kept: alive.length - added, refused: found.length - alive.length};
    }),
  );
}

/** Erases the storms of a brand with all that was noted of them, and leaves a tombstone of each. */
export async function eraseStorms(brandId: BrandId, {by, at}: Omit<Tombstone, 'idHash'>) {
  const {storms, tombstones} = database;
  const rows = await withStore(() => storms.where({brandId}).toArray());
  const names = await tombNames(rows.map(({stormId}) => stormId));
  const tombs = [...names.values()].map((idHash): Tombstone => ({idHash, at, by}));
  await withStore(() =>
    database.transaction('rw', storms, tombstones, database.private, async () => {
      await tombstones.bulkPut(tombs);
      await storms.where({brandId}).delete();
      await changeWatches(without(brandId));
    }),
  );
}

type Watches = Record<BrandId, StormWatch>;

async function changeWatches(to: (watches: Watches) => Watches): Promise<void> {
  const row = await database.private.get('storm watch');
  if (row?.key !== 'storm watch') return;
  await database.private.put({key: 'storm watch', value: to(row.value)});
}

const without =
  (brandId: BrandId) =>
  ({[brandId]: _, ...others}: Watches): Watches =>
    others;

/** A brand whose storm is gone goes on without one. */
const withoutStorms = (gone: Set<string>) => (watches: Watches) =>
  Object.fromEntries(
    Object.entries(watches).map(([brandId, watch]) => {
      const {stormId = '', phase: _, ...rest} = watch;
      return [brandId, gone.has(stormId) ? rest : watch];
    }),
  );

/** Erases the storms that tombstones from elsewhere name. */
export async function eraseBuriedStorms(tombs: Tombstone[]): Promise<void> {
  const keys = await withStore(() => database.storms.orderBy('stormId').uniqueKeys());
  const names = await tombNames(keys.map(String));
  const buried = new Set(tombs.map(({idHash}) => idHash));
  const ids = [...names].filter(([, hash]) => buried.has(hash)).map(([id]) => id);
  if (ids.length === 0) return;
  await withStore(() =>
    database.transaction('rw', database.storms, database.private, async () => {
      await database.storms.where('stormId').anyOf(ids).delete();
      await changeWatches(withoutStorms(new Set(ids)));
    }),
  );
}
