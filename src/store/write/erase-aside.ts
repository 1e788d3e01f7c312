import type {Erasing} from '../../mention/erasing';
import {sha256} from '../../mention/identity';
import type {Instant} from '../../mention/post';
import {database, withStore} from '../database';
import type {Private} from '../private-rows';
import type {Tombstone} from '../rows';
import {writing} from './transaction';

type Aside = Private['set aside'][number];

/** When its post was first seen; where that cannot be read either, it is as young as its damage. */
function firstSeen(row: Aside): Instant | undefined {
  const seenAt = 'seenAt' in row ? row.seenAt : undefined;
  return typeof seenAt === 'number' ? seenAt : row.asideAt;
}

/** Whether a row that cannot be read may be of what is to be erased. */
function mayBe(row: Aside, which: Erasing): boolean {
  if (which.by === 'mention') return which.ids.includes(row.id);
  const text = JSON.stringify(row).toLowerCase();
  if (which.by === 'author')
    return text.includes(which.name.trim().replace(/^@/, '').toLowerCase());
  if (which.by === 'brand') return text.includes(JSON.stringify(which.brandId).toLowerCase());
  const at = firstSeen(row);
  return at !== undefined && at >= which.from && at < which.to;
}

/** Erases what was put aside because it could not be read, with all that belongs to it. */
export async function eraseAside(
  which: Erasing,
  {by, at}: Pick<Tombstone, 'by' | 'at'>,
): Promise<void> {
  const aside = await withStore(() => database.private.get('set aside'));
  if (aside?.key !== 'set aside') return;
  const ids = aside.value.filter(row => mayBe(row, which)).map(({id}) => id);
  if (ids.length === 0) return;
  const tombs = await Promise.all(ids.map(async id => ({idHash: await sha256(id), at, by})));
  await writing(async () => {
    const now = await database.private.get('set aside');
    const left = now?.key === 'set aside' ? now.value.filter(({id}) => !ids.includes(id)) : [];
    await database.private.put({key: 'set aside', value: left});
    // One that was read again since is a mention like any other, and erased as one
    const there = new Set(await database.mentions.where('id').anyOf(ids).primaryKeys());
    const gone = ids.filter(id => !there.has(id));
    const {decisions, evidence, pictures, outbox} = database;
    for (const table of [decisions, evidence, pictures, outbox]) {
      await table.where('mentionId').anyOf(gone).delete();
    }
    await database.hints.bulkDelete(gone); // They repeat words of the post
    await database.tombstones.bulkPut(tombs.filter((_, of) => gone.includes(ids[of] ?? '')));
  });
}
