import type {MentionId} from '../../mention/decision';
import {moved, none} from '../counts';
import {database} from '../database';
import type {Counts} from '../rows';
import {writing} from './transaction';

/** Rows read at once, so that a store of any size fits into memory. */
const CHUNK = 500;

async function found(): Promise<Counts> {
  let counts = none;
  let last: MentionId = '';
  for (;;) {
    const rows = await database.mentions.where(':id').above(last).limit(CHUNK).toArray();
    for (const row of rows) counts = moved(counts, undefined, row);
    const end = rows.at(-1);
    if (end === undefined) return counts;
    last = end.id;
  }
}

/**
 * Counts every row again, while nobody else writes.
 * @returns true when the counters were wrong
 */
export function recount(): Promise<boolean> {
  return writing(async () => {
    const counts = await found();
    const kept = (await database.counters.get('mentions'))?.counts ?? none;
    const names = Object.keys(counts) as (keyof Counts)[]; // The keys of `none`
    if (names.every(name => kept[name] === counts[name])) return false;
    await database.counters.put({name: 'mentions', counts});
    return true;
  });
}
