// Runs in a page of the extension: what is kept of the posts of some hosts.
import {rulesOf} from '../../../src/background/rules';
import {readSettings} from '../../../src/settings/read';
import {database} from '../../../src/store/database';
import {loadLogs} from '../../../src/store/log';
import {capturedOf, project} from '../../../src/store/project';
import type {MentionRow} from '../../../src/store/rows';

/** A mention that is kept, as a trial looks at it. */
export type Kept = {
  id: string;
  /** The name that the page gave the post, out of its words. */
  name: string;
  standing: string;
  /** The row is what its captured part and its decisions make of it. */
  isFold: boolean;
  decisions: string[];
};

const parts = ({index, archived, state}: MentionRow): string =>
  JSON.stringify([Object.entries(index).sort(), archived, Object.entries(state).sort()]);

const nameIn = (body: string): string => /\((t\d+n\d+)\)/.exec(body)?.[1] ?? body.slice(0, 40);

/** Every mention that is kept of a host. */
export async function keptOn(host: string): Promise<Kept[]> {
  const rules = rulesOf(await readSettings());
  return database.transaction('r', database.mentions, database.decisions, async () => {
    const rows = await database.mentions.where({host}).toArray();
    const logs = await loadLogs(rows.map(({id}) => id));
    return rows.map(row => {
      const log = logs.of(row.id);
      return {
        id: row.id,
        name: nameIn(row.post.body),
        standing: row.state.standing.is,
        isFold: parts(project(capturedOf(row), log, rules)) === parts(row),
        decisions: log.decisions.map(({id}) => id),
      };
    });
  });
}

/** How many mentions are kept of these hosts: an index alone is read. */
export const countOn = (hosts: string[]): Promise<number> =>
  database.mentions.where('host').anyOf(hosts).count();
