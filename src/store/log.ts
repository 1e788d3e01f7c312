import type {Decision, MentionId} from '../mention/decision';
import {mergedInto} from '../mention/fold';
import {database} from './database';
import {rowsWith} from './many';
import type {Log} from './project';

/** The logs of several mentions, with those of the ids merged into them. */
export type Logs = {of(id: MentionId): Log; add(decision: Decision): void};

type ByMention = Map<MentionId, Decision[]>;

const decisionsOn = (ids: MentionId[]) => rowsWith(database.decisions, 'mentionId', ids);

const mergedIntoThese = (ids: MentionId[]) =>
  database.mentions.where('index.mergedInto').anyOf(ids).primaryKeys();

function take(byMention: ByMention, ids: MentionId[], decisions: Decision[]): void {
  for (const id of ids) byMention.set(id, []);
  for (const decision of decisions) byMention.get(decision.mentionId)?.push(decision);
}

/** The logs of these mentions; for use inside a transaction. */
export async function loadLogs(ids: MentionId[]): Promise<Logs> {
  const byMention: ByMention = new Map();
  if (ids.length === 0) return logsOf(byMention);
  const [aliases, decisions] = await Promise.all([mergedIntoThese(ids), decisionsOn(ids)]);
  take(byMention, ids, decisions);
  // What one of them is merged into may be merged itself
  const unread = () => {
    const others = new Set([...aliases, ...mergesIn(byMention).values()]);
    return [...others].filter(id => !byMention.has(id));
  };
  for (let left = unread(); left.length > 0; left = unread()) {
    take(byMention, left, await decisionsOn(left));
  }
  return logsOf(byMention);
}

/** Those of these mentions that were put aside unread: what was decided on them counts again once they are kept. */
export async function asideAmong(ids: MentionId[]): Promise<MentionId[]> {
  const aside = await database.private.get('set aside');
  if (aside?.key !== 'set aside') return [];
  const known = new Set(aside.value.map(({id}) => id));
  return ids.filter(id => known.has(id));
}

/** What is merged into what, by the decisions of each. */
function mergesIn(byMention: ByMention): Map<MentionId, MentionId> {
  const merges = Array.from(byMention, ([id, own]) => [id, mergedInto(own)] as const);
  return new Map(merges.flatMap(([id, into]) => (into === undefined ? [] : [[id, into] as const])));
}

/**
 * The mention that merges lead to from an id. Two browsers may have merged the same two ids the one
 * into the other and the other into the one: of a circle always the same one stays.
 */
function rootOf(id: MentionId, merges: ReadonlyMap<MentionId, MentionId>): MentionId {
  const way = [id];
  for (let next = merges.get(id); next !== undefined; next = merges.get(next)) {
    const again = way.indexOf(next);
    if (again !== -1) return way.slice(again).sort()[0] ?? id;
    way.push(next);
  }
  return way.at(-1) ?? id;
}

function logsOf(byMention: ByMention): Logs {
  const own = (id: MentionId) => byMention.get(id) ?? [];
  const merges = mergesIn(byMention);
  return {
    of(id) {
      const root = rootOf(id, merges);
      const joined = [...merges.keys()].filter(one => one !== id && rootOf(one, merges) === id);
      return {
        decisions: [id, ...joined].flatMap(own),
        ...(root === id ? {} : {mergedInto: root}),
      };
    },
    add(decision) {
      const {mentionId, id} = decision;
      if (own(mentionId).some(known => known.id === id)) return;
      const after = [...own(mentionId), decision];
      byMention.set(mentionId, after);
      const into = mergedInto(after);
      if (into === undefined) merges.delete(mentionId);
      else merges.set(mentionId, into);
    },
  };
}
