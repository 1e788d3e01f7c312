import type {MentionId} from '../../mention/decision';
import {database, withStore} from '../database';
import type {Captured, HintRow, MentionRow} from '../rows';

/** The mentions that have no hint made by this model, those with none to give aside. */
export async function hintless(model: string): Promise<MentionId[]> {
  const made = () => database.hints.where({model});
  const [all, hinted] = await withStore(() =>
    Promise.all([database.mentions.count(), made().count()]),
  );
  // A hint is only ever kept beside its mention: as many of both means one for each
  if (all === hinted) return [];
  const known = new Set(await withStore(() => made().primaryKeys()));
  const ids = await withStore(() => database.mentions.toCollection().primaryKeys());
  return ids.filter(id => !known.has(id));
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
