import type {MentionId} from '../../mention/decision';
import {database, withStore} from '../database';
import {outlinesSince} from '../read/outlines';
import {readPrivate} from '../read/private';
import type {Captured, HintRow, MentionRow} from '../rows';
import {lastStamp} from './outlines';

/**
 * The mentions whose hints are to be made, and the change up to which all have theirs then; without
 * it where nothing changed.
 */
export type Hintless = {ids: MentionId[]; stamp?: number};

async function changedSince(stamp: number, model: string): Promise<MentionId[]> {
  const changed = await outlinesSince(stamp);
  const ids = changed.flatMap(({outlines}) => outlines.map(({id}) => id));
  const made = await withStore(() => database.hints.bulkGet(ids));
  return ids.filter((_, at) => made[at]?.model !== model);
}

async function amongAll(model: string): Promise<MentionId[]> {
  const made = () => database.hints.where({model}).primaryKeys();
  const known = new Set(await withStore(made));
  const ids = await withStore(() => database.mentions.toCollection().primaryKeys());
  return ids.filter(id => !known.has(id));
}

/**
 * The mentions that have no hint made by this model, those with none to give aside. Once all had
 * theirs, only what changed since is looked at: this is asked each minute.
 */
export async function hintless(model: string): Promise<Hintless> {
  const stamp = await withStore(() => lastStamp(database.outlines));
  const last = await readPrivate('hinted');
  const isKnown = last?.model === model && last.stamp <= stamp;
  if (isKnown && last.stamp === stamp) return {ids: []};
  return {ids: await (isKnown ? changedSince(last.stamp, model) : amongAll(model)), stamp};
}

/** What was captured of these mentions; without those that are gone. */
export async function capturedFor(ids: MentionId[]): Promise<Pick<Captured, 'id' | 'post'>[]> {
  const rows = await withStore(() => database.mentions.bulkGet(ids));
  return rows.filter((row): row is MentionRow => row !== undefined);
}

/** Keeps hints in place of earlier ones; none for a mention that was erased meanwhile. */
export async function putHints(rows: HintRow[]): Promise<void> {
  const {mentions, hints} = database;
  await withStore(() =>
    database.transaction('rw', mentions, hints, async () => {
      const found = mentions.where('id').anyOf(rows.map(({id}) => id));
      const there = new Set(await found.primaryKeys());
      await hints.bulkPut(rows.filter(({id}) => there.has(id)));
    }),
  );
}
