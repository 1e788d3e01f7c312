import type {Decision, MentionId} from '../mention/decision';
import {mergedInto} from '../mention/fold';
import {database} from './database';
import {rowsWith} from './many';
import type {Log} from './project';
import type {MentionRow} from './rows';

/** The logs of several mentions, with those of the ids merged into them. */
export type Logs = {of(id: MentionId): Log; add(decision: Decision): void};

function grouped(decisions: Decision[]): Map<MentionId, Decision[]> {
  const byMention = new Map<MentionId, Decision[]>();
  for (const decision of decisions) {
    const own = byMention.get(decision.mentionId);
    if (own) own.push(decision);
    else byMention.set(decision.mentionId, [decision]);
  }
  return byMention;
}

const decisionsOn = (ids: MentionId[]) => rowsWith(database.decisions, 'mentionId', ids);

/** The logs of these mentions; for use inside a transaction. */
export async function loadLogs(ids: MentionId[]): Promise<Logs> {
  if (ids.length === 0) return logsOf([], []);
  const [merged, decisions] = await Promise.all([
    database.mentions.where('index.mergedInto').anyOf(ids).toArray(),
    decisionsOn(ids),
  ]);
  const known = new Set(ids);
  const aliases = merged.filter(({id}) => !known.has(id)).map(({id}) => id);
  return logsOf(merged, [...decisions, ...(await decisionsOn(aliases))]);
}

/** Those of these mentions that were put aside unread: what was decided on them counts again once they are kept. */
export async function asideAmong(ids: MentionId[]): Promise<MentionId[]> {
  const aside = await database.private.get('set aside');
  if (aside?.key !== 'set aside') return [];
  const known = new Set(aside.value.map(({id}) => id));
  return ids.filter(id => known.has(id));
}

function logsOf(merged: MentionRow[], decisions: Decision[]): Logs {
  const roots = new Map(merged.map(({id, index}) => [id, index.mergedInto]));
  const byMention = grouped(decisions);
  const own = (id: MentionId) => byMention.get(id) ?? [];
  return {
    of(id) {
      const joined = [...roots].filter(([, root]) => root === id).map(([alias]) => alias);
      const into = mergedInto(own(id));
      return {
        decisions: [id, ...joined].flatMap(own),
        ...(into === undefined ? {} : {mergedInto: into}),
      };
    },
    add(decision) {
      byMention.set(decision.mentionId, [...own(decision.mentionId), decision]);
    },
  };
}
