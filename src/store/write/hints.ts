import type {MentionId} from '../../mention/decision';
import {database, withStore} from '../database';
import {hasMuchChanged, outlinesSince} from '../read/outlines';
import {readPrivate} from '../read/private';
import type {Captured, HintRow, MentionRow} from '../rows';
import {lastStamp} from './outlines';

/**
 * The mentions whose hints are to be made, some at a time, and the change up to which all have theirs
 * then; without it where nothing changed.
 */
export type Hintless = {some: AsyncIterable<MentionId[]>; stamp?: number};

/** Looked at in one read: few enough that what a person does meanwhile need not wait. */
const STRETCH = 1_000;

async function* nothing(): AsyncGenerator<MentionId[]> {}

/** Those of these mentions, in the order of their ids, that have no hint made by this model. */
async function without(model: string, ids: MentionId[]): Promise<MentionId[]> {
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return [];
  const beside = () => database.hints.where(':id').between(first, last, true, true).toArray();
  const made = (await withStore(beside)).filter(hint => hint.model === model);
  const known = new Set(made.map(({id}) => id));
  return ids.filter(id => !known.has(id));
}

async function* changedSince(stamp: number, model: string): AsyncGenerator<MentionId[]> {
  // Those whose ids begin alike lie side by side
  for (const {outlines} of await outlinesSince(stamp)) {
    yield await without(
      model,
      outlines.map(({id}) => id),
    );
  }
}

async function* amongAll(model: string): AsyncGenerator<MentionId[]> {
  for (let last: MentionId = ''; ; ) {
    const rest = () => database.mentions.where(':id').above(last).limit(STRETCH).primaryKeys();
    const ids = await withStore(rest);
    const end = ids.at(-1);
    if (end === undefined) return;
    yield await without(model, ids);
    last = end;
  }
}

/**
 * The mentions that have no hint made by this model, those with none to give aside. Once all had
 * theirs, only what changed since is looked at: this is asked each minute.
 */
export async function hintless(model: string): Promise<Hintless> {
  const stamp = await withStore(() => lastStamp(database.outlines));
  const last = await readPrivate('hinted');
  if (last?.model !== model || last.stamp > stamp) return {some: amongAll(model), stamp};
  if (last.stamp === stamp) return {some: nothing()};
  const isMuch = await hasMuchChanged(last.stamp);
  return {some: isMuch ? amongAll(model) : changedSince(last.stamp, model), stamp};
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
