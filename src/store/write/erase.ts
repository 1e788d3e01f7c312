import type {MentionId} from '../../mention/decision';
import type {Erasing} from '../../mention/erasing';
import type {Glimpse} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {moved, none} from '../counts';
import {database, withStore} from '../database';
import {erasable} from '../erasable';
import type {Rules} from '../project';
import type {MentionRow, Tombstone} from '../rows';
import {walk} from '../walk';
import {eraseAccountOffers, eraseAccountOffersIn} from './erase-account-offers';
import {eraseAside} from './erase-aside';
import {eraseCopies} from './erase-copies';
import {eraseAround, eraseBeneath} from './erase-follow-ups';
import {eraseNeighbours, namesBeside, namesOf} from './erase-neighbours';
import {eraseStorms} from './kept-storms';
import {putOutlines} from './outlines';
import {erasedAs, tombNames, tombsBeside} from './tombs';
import {rowsOf, writing} from './transaction';

/** Mentions in one transaction: few enough that what a person does meanwhile need not wait. */
const CHUNK = 200;

/** Who erases, when, and by which rules the clock goes for what stays. */
export type Eraser = {by: string; at: Instant; rules: Rules};

/** These mentions, what they lead to, and all that was merged into them. */
async function family(ids: MentionId[]): Promise<MentionId[]> {
  const rows = await withStore(() => rowsOf(ids));
  const roots = [...rows.values()].map(({id, index}) => index.mergedInto ?? id);
  const merged = () => database.mentions.where('index.mergedInto').anyOf(roots).primaryKeys();
  return [...new Set([...rows.keys(), ...roots, ...(await withStore(merged))])];
}

async function remove(rows: ReadonlyMap<MentionId, MentionRow>): Promise<void> {
  const ids = [...rows.keys()];
  const counter = await database.counters.get('mentions');
  const before = counter?.counts ?? none;
  const counts = [...rows.values()].reduce((sum, row) => moved(sum, row, undefined), before);
  await database.decisions.where('mentionId').anyOf(ids).delete();
  await database.evidence.where('mentionId').anyOf(ids).delete();
  await database.pictures.where('mentionId').anyOf(ids).delete();
  await database.outbox.where('mentionId').anyOf(ids).delete();
  await database.hints.bulkDelete(ids); // They repeat words of the post
  await database.mentions.bulkDelete(ids);
  await putOutlines(ids, [], database);
  await database.counters.put({name: 'mentions', counts});
}

/** Earmark keeps no browsing history: that a thread was read goes with its last mention. */
async function forgetReadings(threads: string[]): Promise<void> {
  const {mentions, places, readings, tones} = database;
  for (const place of new Set(threads)) {
    const left = await mentions.where({'index.thread': place}).limit(1).primaryKeys();
    if (left.length > 0) continue;
    await tones.where({thread: place}).delete();
    if (await places.get(place)) continue;
    await readings.where('[place+hour]').between([place, -Infinity], [place, Infinity]).delete();
  }
}

async function eraseSome(some: MentionId[], eraser: Eraser): Promise<number> {
  const {by, at, rules} = eraser;
  const ids = await family(some);
  const names = await tombNames(ids);
  const known = await withStore(() => rowsOf(ids));
  const beside = await tombsBeside(known, rules);
  const {mentions, places, readings, tones} = database;
  const work = async () => {
    const there = await rowsOf(ids);
    const tombs = [...names, ...beside]
      .filter(([id]) => there.has(id))
      .map(([, idHash]) => ({idHash, at, by}));
    await database.tombstones.bulkPut(tombs);
    await remove(there);
    await eraseCopies([...there.values()], rules);
    await eraseAccountOffersIn(ids);
    await forgetReadings([...there.values()].map(({post}) => post.threadUrl));
    const joined = await mentions.where('index.mergedInto').anyOf(ids).primaryKeys();
    return {rows: [...there.values()], joined};
  };
  const {rows, joined} = await writing(work, [places, readings, tones]);
  if (joined.length > 0) await eraseSome(joined, eraser); // A page told of it meanwhile
  return rows.filter(({index}) => index.mergedInto === undefined).length;
}

async function eraseAll(ids: MentionId[], eraser: Eraser): Promise<number> {
  let erased = 0;
  for (let at = 0; at < ids.length; at += CHUNK) {
    erased += await eraseSome(ids.slice(at, at + CHUNK), eraser);
  }
  return erased;
}

/**
 * Erases mentions with all that was captured, found and decided, some in each transaction; each
 * leaves a tombstone, so that it never comes back. Cut off in the middle, it can simply be begun again.
 * @param ids those that a person confirmed; else all that fit by now
 * @returns how many mentions were erased
 */
export async function erase(which: Erasing, eraser: Eraser, ids?: MentionId[]): Promise<number> {
  await eraseAccountOffers(which); // First: after a cut, mentions that are left show what to begin again
  await eraseAside(which, eraser);
  const erased = await eraseAll(ids ?? (await erasable(which)), eraser);
  if (which.by === 'author') await eraseAround(which, eraser);
  if (which.by === 'brand') await eraseStorms(which.brandId, eraser);
  return erased;
}

/** Erases what tombstones from elsewhere name: mentions, and what followed those that stay. */
export async function eraseBuried(tombs: Tombstone[], rules: Rules): Promise<void> {
  if (tombs.length === 0) return;
  const buried = new Map(tombs.map(tomb => [tomb.idHash, tomb]));
  for await (const rows of walk(database.mentions, ({id}) => id)) {
    const known = rows.flatMap(row => [
      ...erasedAs(row),
      ...(row.followUps ?? []).map(one => one.id),
      ...namesBeside(row),
    ]);
    const names = await tombNames(known);
    const tombOf = (id: string) => buried.get(names.get(id) ?? '');
    for (const row of rows) {
      const {id, followUps = []} = row;
      const [tomb] = erasedAs(row).flatMap(name => tombOf(name) ?? []);
      if (tomb) await eraseSome([id], {...tomb, rules});
      const gone = followUps.filter(one => tombOf(one.id));
      const [first] = gone.flatMap(one => tombOf(one.id) ?? []);
      if (first) await eraseBeneath(id, new Set(gone.map(one => one.id)), {...first, rules});
      const isBuried = (one: Glimpse) => namesOf(row, one).some(tombOf);
      await eraseNeighbours(row, isBuried, rules);
    }
  }
}
