import type {Decision, MentionId} from '../../mention/decision';
import type {Facts} from '../../mention/mention';
import {database} from '../database';
import {loadLogs} from '../log';
import {rowsWith} from '../many';
import {capturedOf, project, type Rules} from '../project';
import type {MentionRow} from '../rows';
import {isSamePost} from '../sighting';
import {putRows, rowsOf} from './transaction';

type Merge = Extract<Decision, {kind: 'merged'}>;

/** The decision that an id is the same post as another mention. */
export function merge({id: mentionId, seenAt: at}: Facts, into: MentionId): Merge {
  // Its id follows from what it says, so that two workers would log one and the same
  const id = `merge-${mentionId.slice(0, 40)}-${into.slice(0, 40)}`;
  return {kind: 'merged', id, mentionId, into, seq: 1, at, by: ''};
}

const earlierFirst = (a: MentionRow, b: MentionRow): number =>
  a.seenAt - b.seenAt || (a.id < b.id ? -1 : 1);

/** What makes one mention of these, which have one address: each leads to the one that was seen first. */
function mergesAmong(rows: MentionRow[]): Merge[] {
  const [root, ...others] = rows.toSorted(earlierFirst);
  if (!root) return [];
  return others.filter(one => isSamePost(root, one)).map(one => merge(one, root.id));
}

async function twinsOf(some: MentionRow[]): Promise<MentionRow[][]> {
  const links = new Set(some.flatMap(({index}) => index.link ?? []));
  const found = await rowsWith(database.mentions, 'index.link', [...links]);
  if (found.length === links.size) return []; // Each has its address for itself
  return [...links].map(link => found.filter(({index}) => index.link === link));
}

/**
 * Makes one mention of those that are one post under two ids, as two browsers know it before either
 * has what the other kept. What a person told apart stays apart. For use inside a transaction.
 * @param some the rows that are new, as they were put
 */
export async function joinTwins(some: MentionRow[], rules: Rules): Promise<void> {
  const merges = (await twinsOf(some)).flatMap(mergesAmong);
  if (merges.length === 0) return;
  const known = await database.decisions.bulkGet(merges.map(({id}) => id));
  const made = merges.filter((_, at) => known[at] === undefined);
  await database.decisions.bulkAdd(made);
  const joined = made.flatMap(({mentionId, into}) => [mentionId, into]);
  const before = database.mentions.where('index.mergedInto').anyOf(joined).primaryKeys();
  const ids = [...joined, ...(await before)];
  const [rows, logs] = [await rowsOf(ids), await loadLogs(ids)];
  const after = [...rows.values()].map(row => project(capturedOf(row), logs.of(row.id), rules));
  await putRows(after, rows);
}
