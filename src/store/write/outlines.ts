import type {Table} from 'dexie';
import type {MentionId} from '../../mention/decision';
import {
  type Outline,
  type OutlineRow,
  outlineOf,
  outlinesIn,
  packedOutlines,
  startOf,
} from '../outline';
import type {MentionRow} from '../rows';
import {isSound} from '../sound';

/** Mentions read at once while all outlines are made again. */
const CHUNK = 500;

/** The store, or a transaction that brings it to a newer version. */
type Tables = {table(name: string): Table};

type Outlined = {mentions: Table<MentionRow, MentionId>; outlines: Table<OutlineRow, string>};

const tablesOf = (store: Tables): Outlined => ({
  mentions: store.table('mentions'),
  outlines: store.table('outlines'),
});

/** The number of the last change of any outline. */
export const lastStamp = (outlines: Outlined['outlines']): PromiseLike<number> =>
  outlines
    .orderBy('stamp')
    .reverse()
    .limit(1)
    .keys()
    .then(([last]) => Number(last ?? 0));

const nextStamp = (outlines: Outlined['outlines']): PromiseLike<number> =>
  lastStamp(outlines).then(last => last + 1);

function byStart(rows: MentionRow[]): Map<string, Outline[]> {
  const grouped = new Map<string, Outline[]>();
  for (const outline of rows.flatMap(row => outlineOf(row) ?? [])) {
    const start = startOf(outline.id);
    const own = grouped.get(start);
    if (own) own.push(outline);
    else grouped.set(start, [outline]);
  }
  return grouped;
}

/**
 * Puts the outlines of mentions in place of what they were; for use inside a transaction.
 * @param ids whose outlines are made anew; one without a row has none any more
 */
export function putOutlines(
  ids: MentionId[],
  rows: MentionRow[],
  store: Tables,
): PromiseLike<unknown> {
  const {outlines} = tablesOf(store);
  const starts = [...new Set(ids.map(startOf))];
  const [changed, made] = [new Set(ids), byStart(rows)];
  const known = Promise.all([nextStamp(outlines), outlines.bulkGet(starts)]);
  return known.then(([stamp, kept]) => {
    const next = starts.map((start, at): OutlineRow => {
      const before = kept[at] ? outlinesIn(kept[at]) : [];
      const stay = before.filter(({id}) => !changed.has(id));
      return {start, stamp, packed: packedOutlines([...stay, ...(made.get(start) ?? [])])};
    });
    return outlines.bulkPut(next);
  });
}

const put = (outlines: Outlined['outlines'], stamp: number, made: Map<string, Outline[]>) =>
  outlines.bulkPut(
    Array.from(made, ([start, own]) => ({start, stamp, packed: packedOutlines(own)})),
  );

/** Makes every outline again from its row; for use inside a transaction. */
export async function remakeOutlines(store: Tables): Promise<void> {
  const {mentions, outlines} = tablesOf(store);
  const stamp = await nextStamp(outlines);
  const left = new Set(await outlines.toCollection().primaryKeys());
  let [last, held]: [MentionId, MentionRow[]] = ['', []];
  for (;;) {
    // As they are: one that cannot be read would otherwise keep the store from its newer version
    const found = await mentions.where(':id').above(last).limit(CHUNK).raw().toArray();
    const end = found.at(-1);
    const rows = found.filter(isSound);
    // Those whose ids begin as the last one does may go on in the next rows
    const isWhole = ({id}: MentionRow) => !end || startOf(id) !== startOf(end.id);
    const known = [...held, ...rows];
    const made = byStart(known.filter(isWhole));
    for (const start of made.keys()) left.delete(start);
    await put(outlines, stamp, made);
    if (!end) break;
    held = known.filter(row => !isWhole(row));
    last = end.id;
  }
  await put(outlines, stamp, new Map(Array.from(left, start => [start, []])));
}
