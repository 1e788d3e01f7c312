import type {MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import {database, withStore} from '../database';
import {type Outline, outlinesIn} from '../outline';
import {mentionOf} from '../project';
import {walk} from '../walk';

/** Rows of outlines read at once: few enough that a page does not stall while they are unpacked. */
const CHUNK = 512;

/** The outlines of the mentions whose ids begin alike, as of a change. */
export type OutlinesOf = {start: string; stamp: number; outlines: Outline[]};

/** The outlines of every mention that is in a list, some at a time. */
export async function* allOutlines(): AsyncGenerator<OutlinesOf[]> {
  for await (const rows of walk(database.outlines, ({start}) => start, CHUNK)) {
    yield rows.map(row => ({start: row.start, stamp: row.stamp, outlines: outlinesIn(row)}));
  }
}

/** The number of the last change: ask for it first, so that none is missed while all are read. */
export async function latestStamp(): Promise<number> {
  const byStamp = () => database.outlines.orderBy('stamp').reverse().limit(1).keys();
  const [last] = await withStore(byStamp);
  return Number(last ?? 0);
}

/** The outlines that changed since a change, those of the mentions beside them included. */
export async function outlinesSince(stamp: number): Promise<OutlinesOf[]> {
  const rows = await withStore(() => database.outlines.where('stamp').above(stamp).toArray());
  return rows.map(row => ({start: row.start, stamp: row.stamp, outlines: outlinesIn(row)}));
}

/** The mentions with these ids, in this order; without those that are not kept any more. */
export async function mentionsByIds(ids: MentionId[]): Promise<Mention[]> {
  const rows = await withStore(() => database.mentions.bulkGet(ids));
  return rows.flatMap(row => (row ? [mentionOf(row)] : []));
}
