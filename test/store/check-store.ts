import {isDeepStrictEqual} from 'node:util';
import type {MentionId} from '../../src/mention/decision';
import {moved, none} from '../../src/store/counts';
import {database, withStore} from '../../src/store/database';
import {loadLogs} from '../../src/store/log';
import {capturedOf, project, type Rules} from '../../src/store/project';
import type {Counts, MentionRow} from '../../src/store/rows';

/** What a check of the whole store found. */
type Checked = {stale: MentionId[]; counts: {kept: Counts; found: Counts}};

/** The parts that a projection makes, as they are kept: a part that is undefined is none. */
const made = ({index, archived, state}: MentionRow): unknown =>
  JSON.parse(JSON.stringify({index, archived, state}));

/** Compares every row with its log, and the counters with the rows. Changes nothing. */
export function checkStore(rules: Rules): Promise<Checked> {
  const {counters, decisions, mentions} = database;
  const work = async () => {
    const rows = await mentions.toArray();
    const logs = await loadLogs(rows.map(({id}) => id));
    const again = rows.map(row => project(capturedOf(row), logs.of(row.id), rules));
    const stale = rows.filter((row, at) => !isDeepStrictEqual(made(row), made(again[at] ?? row)));
    const found = rows.reduce((counts, row) => moved(counts, undefined, row), none);
    const kept = (await counters.get('mentions'))?.counts ?? none;
    return {stale: stale.map(({id}) => id), counts: {kept, found}};
  };
  return withStore(() =>
    database.transaction('r', counters, decisions, mentions, async () => await work()),
  );
}
