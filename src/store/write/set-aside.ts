import type {MentionId} from '../../mention/decision';
import {database, withStore} from '../database';
import {isSound} from '../sound';
import {putOutlines} from './outlines';
import {writing} from './transaction';

/** Rows looked at in one transaction. */
const CHUNK = 400;

type Raw = {id: MentionId};

/**
 * Puts those of these rows aside, as they are, that cannot be read still: another, who came upon
 * them at the same time, may have done so, and read a post of them again since.
 * @returns how many there were
 */
async function putAside(found: MentionId[]): Promise<number> {
  const now: Raw[] = await database.mentions.where('id').anyOf(found).raw().toArray();
  const rows = now.filter(row => !isSound(row));
  if (rows.length === 0) return 0;
  const ids = rows.map(({id}) => id);
  const before = await database.private.get('set aside');
  const kept = before?.key === 'set aside' ? before.value : [];
  const asideAt = Date.now();
  const value = [...kept, ...rows.map(row => ({...row, asideAt}))];
  await database.private.put({key: 'set aside', value});
  await database.mentions.bulkDelete(ids);
  await putOutlines(ids, [], database);
  return rows.length;
}

/** Some rows after the last one looked at, as they are and not as they should be. */
function rawAfter(last: MentionId): Promise<Raw[]> {
  return withStore(() => database.mentions.where(':id').above(last).limit(CHUNK).raw().toArray());
}

/**
 * Takes the rows that cannot be read out of the mentions, where each would break whoever comes by,
 * and keeps them as they are; their decisions stay in the log. The counters are left as they were.
 * @returns how many there were
 */
export async function setAside(): Promise<number> {
  let found = 0;
  for (let last: MentionId = ''; ; ) {
    const rows = await rawAfter(last);
    const end = rows.at(-1);
    if (!end) return found;
    last = end.id;
    const damaged = rows.filter(row => !isSound(row)).map(({id}) => id);
    if (damaged.length > 0) found += await writing(() => putAside(damaged));
  }
}
