import type {Decision, MentionId} from '../../mention/decision';
import type {Facts} from '../../mention/mention';
import {database} from '../database';
import {loadLogs} from '../log';
import {rowsWith} from '../many';
import {capturedOf, project, type Rules} from '../project';
import type {MentionRow} from '../rows';
import {isSamePost} from '../sighting';
import {joined} from './join';
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

/** The site's own key by which each mention is known, also under another id: a post has one. */
export class Keys {
  private readonly known = new Map<MentionId, string>();

  constructor(rows: Iterable<MentionRow>) {
    for (const row of rows) this.add(row.index.mergedInto ?? row.id, row);
  }

  add(root: MentionId, {post: {key}}: Pick<Facts, 'post'>): void {
    if (key !== undefined) this.known.set(root, key);
  }

  /** False where the site itself tells a post from a mention, whatever else they have in common. */
  mayBe(root: MentionId, {post: {key}}: Pick<Facts, 'post'>): boolean {
    const known = this.known.get(root);
    return known === undefined || key === undefined || known === key;
  }
}

/** The rows that were merged into these, which know other keys. */
export const rowsMergedInto = (rows: MentionRow[]): PromiseLike<MentionRow[]> =>
  rowsWith(
    database.mentions,
    'index.mergedInto',
    rows.map(({id}) => id),
  );

/** What makes one mention of these, which have one address: each leads to the one that was seen first. */
function mergesAmong(rows: MentionRow[], keys: Keys): Merge[] {
  const roots: MentionRow[] = [];
  return rows.toSorted(earlierFirst).flatMap(row => {
    const root = roots.find(one => isSamePost(one, row) && keys.mayBe(one.id, row));
    if (!root) {
      roots.push(row);
      return [];
    }
    keys.add(root.id, row);
    return [merge(row, root.id)];
  });
}

/** The rows that share an address with another, address by address. */
async function sharing(some: MentionRow[]): Promise<MentionRow[][]> {
  const links = new Set(some.flatMap(({index}) => index.link ?? []));
  const found = await rowsWith(database.mentions, 'index.link', [...links]);
  if (found.length === links.size) return []; // Each has its address for itself
  return [...links].map(link => found.filter(({index}) => index.link === link));
}

/** What is captured of each, with what the others knew that are merged into it. */
function capturedWith(rows: ReadonlyMap<MentionId, MentionRow>, made: Merge[], rules: Rules) {
  const captured = new Map(Array.from(rows, ([id, row]) => [id, capturedOf(row)]));
  for (const {mentionId, into} of made) {
    const [root, other] = [captured.get(into), captured.get(mentionId)];
    const both = root && other && joined(root, other, rules);
    if (both) captured.set(into, both);
  }
  return [...captured.values()];
}

/**
 * Makes one mention of those that are one post under two ids, as two browsers know it before either
 * has what the other kept. What a person told apart stays apart. For use inside a transaction.
 * @param some the rows that are new, as they were put
 */
export async function joinTwins(some: MentionRow[], rules: Rules): Promise<void> {
  const groups = await sharing(some);
  if (groups.length === 0) return;
  const all = groups.flat();
  const keys = new Keys([...all, ...(await rowsMergedInto(all))]);
  const merges = groups.flatMap(rows => mergesAmong(rows, keys));
  if (merges.length === 0) return;
  const known = await database.decisions.bulkGet(merges.map(({id}) => id));
  const made = merges.filter((_, at) => known[at] === undefined);
  await database.decisions.bulkAdd(made);
  const ids = made.flatMap(({mentionId, into}) => [mentionId, into]);
  const before = database.mentions.where('index.mergedInto').anyOf(ids).primaryKeys();
  const family = [...ids, ...(await before)];
  const [rows, logs] = [await rowsOf(family), await loadLogs(family)];
  const after = capturedWith(rows, made, rules).map(one => project(one, logs.of(one.id), rules));
  await putRows(after, rows);
}
