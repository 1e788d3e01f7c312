import type {MentionId} from '../../mention/decision';
import {sha256} from '../../mention/identity';
import {database, withStore} from '../database';
import type {KeptRow, RowOf} from '../kept-row';
import {loadLogs} from '../log';
import {capturedOf, project, type Rules} from '../project';
import type {Captured, MentionRow} from '../rows';
import {eraseBuried} from './erase';
import {joined} from './join';
import {putRows, rowsOf, writing} from './transaction';

/** What became of the rows of one kind: refused are those of what was erased. */
export type Tally = {is: KeptRow['is']; added: number; kept: number; refused: number};

/** The rows of a handful by their kind. */
const ofKind = <K extends KeptRow['is']>(rows: KeptRow[], is: K): RowOf<K>[] =>
  rows.filter(one => one.is === is).map(({row}) => row as RowOf<K>); // By its own kind

/** Projects mentions anew, with what was put beside them in this transaction. */
async function projectAgain(ids: MentionId[], rules: Rules): Promise<MentionId[]> {
  const before = await rowsOf(ids);
  const logs = await loadLogs([...before.keys()]);
  const rows = [...before.values()].map(row => project(capturedOf(row), logs.of(row.id), rules));
  await putRows(rows, before);
  return [...before.values(), ...rows].flatMap(({index}) => index.mergedInto ?? []);
}

async function restoreMentions(found: Captured[], hashes: string[], rules: Rules) {
  const tombs = await database.tombstones.bulkGet(hashes);
  const alive = found.filter((_, at) => tombs[at] === undefined);
  const before = await rowsOf(alive.map(({id}) => id));
  const rows = new Map<MentionId, MentionRow>();
  for (const captured of alive) {
    const known = rows.get(captured.id) ?? before.get(captured.id);
    const all = known ? joined(capturedOf(known), captured, rules) : captured;
    rows.set(captured.id, project(all, {decisions: []}, rules)); // Its log comes next
  }
  await putRows([...rows.values()], before);
  const refused = found.length - alive.length;
  return {
    touched: [...rows.keys()],
    tally: {added: rows.size - before.size, kept: alive.length - rows.size + before.size, refused},
  };
}

type Owned = {id: string; mentionId: MentionId};

/** The rows that are new, among those whose mention is kept. */
async function restoreOwned<Row extends Owned>(
  found: Row[],
  get: (ids: string[]) => PromiseLike<(Row | undefined)[]>,
  add: (rows: Row[]) => PromiseLike<unknown>,
) {
  const owners = await rowsOf(found.map(({mentionId}) => mentionId));
  const owned = found.filter(({mentionId}) => owners.has(mentionId));
  const there = await get(owned.map(({id}) => id));
  const unkept = new Map(owned.filter((_, at) => !there[at]).map(row => [row.id, row]));
  await add([...unkept.values()]);
  return {
    touched: [...unkept.values()].map(({mentionId}) => mentionId),
    tally: {
      added: unkept.size,
      kept: owned.length - unkept.size,
      refused: found.length - owned.length,
    },
  };
}

async function restorePrivate(found: RowOf<'private'>[]) {
  const there = await database.private.bulkGet(found.map(({key}) => key));
  const unkept = found.filter((_, at) => !there[at]);
  await database.private.bulkAdd(unkept);
  return {added: unkept.length, kept: found.length - unkept.length, refused: 0};
}

async function restoreTombstones(found: RowOf<'tombstone'>[]) {
  const there = await database.tombstones.bulkGet(found.map(({idHash}) => idHash));
  const unkept = found.filter((_, at) => !there[at]);
  await database.tombstones.bulkPut(unkept);
  return {added: unkept.length, kept: found.length - unkept.length, refused: 0};
}

async function restoreReadings(found: RowOf<'reading'>[]) {
  const {readings} = database;
  return withStore(() =>
    database.transaction('rw', readings, async () => {
      const there = await readings.bulkGet(found.map(({place, hour}) => [place, hour]));
      const unkept = found.filter((_, at) => !there[at]);
      await readings.bulkPut(unkept);
      return {added: unkept.length, kept: found.length - unkept.length, refused: 0};
    }),
  );
}

/**
 * Brings rows of a backup back, all of a handful or none of it. What is kept here stays; what a
 * backup knows beyond is added; what was erased, here or there, stays erased. Done twice it is as
 * done once.
 */
export async function restore(rows: KeptRow[], rules: Rules): Promise<Tally[]> {
  const mentions = ofKind(rows, 'mention');
  const hashes = await Promise.all(mentions.map(({id}) => sha256(id))); // Not in a transaction
  const buried = ofKind(rows, 'tombstone');
  const {decisions, evidence} = database;
  const tallies = await writing(async () => {
    const settings = await restorePrivate(ofKind(rows, 'private'));
    const tombs = await restoreTombstones(buried);
    const first = await restoreMentions(mentions, hashes, rules);
    const second = await restoreOwned(
      ofKind(rows, 'decision'),
      ids => decisions.bulkGet(ids),
      found => decisions.bulkAdd(found),
    );
    const third = await restoreOwned(
      ofKind(rows, 'evidence'),
      ids => evidence.bulkGet(ids),
      found => evidence.bulkAdd(found),
    );
    const touched = [...new Set([...first.touched, ...second.touched])];
    // A decision may merge a mention into another, or part them: that one's state follows too
    await projectAgain([...new Set(await projectAgain(touched, rules))], rules);
    return {settings, tombs, first, second, third};
  });
  await eraseBuried(buried);
  const readings = await restoreReadings(ofKind(rows, 'reading'));
  const all: Tally[] = [
    {is: 'private', ...tallies.settings},
    {is: 'tombstone', ...tallies.tombs},
    {is: 'mention', ...tallies.first.tally},
    {is: 'decision', ...tallies.second.tally},
    {is: 'evidence', ...tallies.third.tally},
    {is: 'reading', ...readings},
  ];
  return all.filter(({added, kept, refused}) => added + kept + refused > 0);
}
