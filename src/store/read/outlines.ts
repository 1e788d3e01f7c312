import type {MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import {database, withStore} from '../database';
import {type Outline, type OutlineRow, outlinesIn} from '../outline';
import {mentionOf} from '../project';

/** Rows of outlines unpacked at once: few enough that a page does not stall. */
const CHUNK = 256;

/** Rows of outlines, of some four thousand, that may have changed for what changed to be asked for. */
const MANY = 800;

/** The outlines of the mentions whose ids begin alike, as of a change; unpacked each time they are asked for. */
export type OutlinesOf = {start: string; stamp: number; readonly outlines: Outline[]};

/** All outlines as of a change: what comes after it is asked for by its number. */
export type AllOutlines = {stamp: number; some: Iterable<OutlinesOf[]>};

// Of a million mentions, all that changed in a minute would else be in memory at once
const unpacking = (rows: OutlineRow[]): OutlinesOf[] =>
  rows.map(row => ({
    start: row.start,
    stamp: row.stamp,
    get outlines() {
      return outlinesIn(row);
    },
  }));

function* inParts(rows: OutlineRow[]): Generator<OutlinesOf[]> {
  for (let at = 0; at < rows.length; at += CHUNK) yield unpacking(rows.slice(at, at + CHUNK));
}

/** The outlines of every mention that is in a list; read at once, unpacked some at a time. */
export async function outlinesNow(): Promise<AllOutlines> {
  // In one read: on a busy computer each one waits for its turn, and a dozen would for long
  const rows = await withStore(() => database.outlines.toArray());
  return {stamp: Math.max(0, ...rows.map(({stamp}) => stamp)), some: inParts(rows)};
}

/** The number of the last change. */
export async function latestStamp(): Promise<number> {
  const byStamp = () => database.outlines.orderBy('stamp').reverse().limit(1).keys();
  const [last] = await withStore(byStamp);
  return Number(last ?? 0);
}

/** True where it is dearer to ask what changed since a change than to look at all mentions as they lie. */
export async function hasMuchChanged(stamp: number): Promise<boolean> {
  const changed = () =>
    database.outlines
      .where('stamp')
      .above(stamp)
      .limit(MANY + 1)
      .count();
  return (await withStore(changed)) > MANY;
}

/** The outlines that changed since a change, those of the mentions beside them included. */
export async function outlinesSince(stamp: number): Promise<OutlinesOf[]> {
  return unpacking(await withStore(() => database.outlines.where('stamp').above(stamp).toArray()));
}

/** The mentions whose ids come after one, by their ids, so many at most. */
export async function mentionsAfter(id: MentionId, most: number): Promise<Mention[]> {
  const rest = () => database.mentions.where(':id').above(id).limit(most).toArray();
  return (await withStore(rest)).map(mentionOf);
}

/** The mentions with these ids, in this order; without those that are not kept any more. */
export async function mentionsByIds(ids: MentionId[]): Promise<Mention[]> {
  const rows = await withStore(() => database.mentions.bulkGet(ids));
  return rows.flatMap(row => (row ? [mentionOf(row)] : []));
}
