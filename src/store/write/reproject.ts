import type {MentionId} from '../../mention/decision';
import {database, withStore} from '../database';
import {loadLogs} from '../log';
import {capturedOf, project, type Rules} from '../project';
import type {MentionRow} from '../rows';
import {putRows, rowsOf, writing} from './transaction';

/** Rows in one transaction: few enough that what a person does meanwhile need not wait. */
const CHUNK = 200;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The rows that are not what their captured part and their decisions make of them. */
async function stale(ids: MentionId[], rules: Rules) {
  const before = await rowsOf(ids);
  const logs = await loadLogs(ids);
  const rows = [...before.values()].map(row => project(capturedOf(row), logs.of(row.id), rules));
  const wrong = rows.filter(row => !isSame(sorted(row), sorted(before.get(row.id))));
  return {before, wrong};
}

/** The parts that a projection makes, with their keys in one order. */
function sorted(row: MentionRow | undefined): unknown {
  if (!row) return undefined;
  const {index, archived, state} = row;
  return [Object.entries(index).sort(), archived, Object.entries(state).sort()];
}

async function* chunks(): AsyncGenerator<MentionId[]> {
  for (let last: MentionId = ''; ; ) {
    const rest = () => database.mentions.where(':id').above(last).limit(CHUNK).primaryKeys();
    const ids = await withStore(rest);
    const end = ids.at(-1);
    if (end === undefined) return;
    yield ids;
    last = end;
  }
}

/**
 * Makes every row again from what was captured and decided, by the rules of now, a few in each
 * transaction. Cut off in the middle, it can simply be begun again.
 * @returns how many rows were not as they should be
 */
export async function reproject(rules: Rules): Promise<number> {
  let mended = 0;
  for await (const ids of chunks()) {
    mended += await writing(async () => {
      const {before, wrong} = await stale(ids, rules);
      await putRows(wrong, before);
      return wrong.length;
    });
  }
  return mended;
}
