import type {MentionId} from '../../mention/decision';
import {database, withStore} from '../database';
import {isSound} from '../sound';
import {putOutlines} from './outlines';
import {writing} from './transaction';

/** Rows looked at in one transaction. */
const CHUNK = 400;

type Raw = {id: MentionId};

/** Puts the damaged among these rows aside, as they are. */
async function putAside(rows: Raw[]): Promise<void> {
  const ids = rows.map(({id}) => id);
  const before = await database.private.get('set aside');
  const kept = before?.key === 'set aside' ? before.value : [];
  await database.private.put({key: 'set aside', value: [...kept, ...rows]});
  await database.mentions.bulkDelete(ids);
  await putOutlines(ids, [], database);
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
    const damaged = rows.filter(row => !isSound(row));
    if (damaged.length === 0) continue;
    await writing(() => putAside(damaged));
    found += damaged.length;
  }
}
