import type {Table} from 'dexie';
import type {MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import {database, withStore} from '../database';
import {isBackedUp, type KeptRow, type RowOf} from '../kept-row';
import {pictureKept} from '../picture-kept';
import {capturedOf, mentionOf} from '../project';
import type {MentionRow} from '../rows';
import {walk} from '../walk';

/** Mentions read at once with all that belongs to them: few enough that a page does not stall. */
const MENTIONS = 150;

/** Pictures read at once: few, as a part of a backup ends only between handfuls. */
const PICTURES = 4;

/** Some rows, and how much of all they complete, from 0 to 1. */
export type SomeRows = {rows: KeptRow[]; done: number};

/** Ids are spread evenly: how far the mentions are read can be told from the last, without counting. */
function shareBefore(id: string): number {
  const start = Number.parseInt(id.slice(0, 6), 16);
  return Number.isNaN(start) ? 1 : start / 0x1000000;
}

const kept = <K extends KeptRow['is']>(is: K, rows: RowOf<K>[]) =>
  rows.map(row => ({is, row})) as KeptRow[]; // Each kind with its own rows

/** What belongs to mentions that follow each other, by mention: read as one stretch of the index. */
async function belonging<Row extends {mentionId: MentionId}>(
  table: Table<Row, string>,
  mentions: MentionRow[],
): Promise<Map<MentionId, Row[]>> {
  const [first, last] = [mentions.at(0)?.id, mentions.at(-1)?.id];
  const stretch = () => table.where('mentionId').between(first, last, true, true).toArray();
  const byMention = new Map<MentionId, Row[]>(mentions.map(({id}) => [id, []]));
  for (const row of await withStore(stretch)) byMention.get(row.mentionId)?.push(row);
  return byMention;
}

async function* mentions(): AsyncGenerator<SomeRows> {
  for await (const some of walk(database.mentions, ({id}) => id, MENTIONS)) {
    const decisions = await belonging(database.decisions, some);
    const evidence = await belonging(database.evidence, some);
    const rows = some.flatMap(row => [
      ...kept('mention', [capturedOf(row)]),
      ...kept('decision', decisions.get(row.id) ?? []),
      ...kept('evidence', evidence.get(row.id) ?? []),
    ]);
    yield {rows, done: shareBefore(some.at(-1)?.id ?? '')};
  }
}

/**
 * Every row that could not be made again, each after those that it refers to: a mention is followed
 * by its decisions and its evidence, and all of them by the pictures. Nobody is kept from writing meanwhile.
 */
export async function* everything(): AsyncGenerator<SomeRows> {
  const settings = await withStore(() => database.private.toArray());
  yield {rows: kept('private', settings.filter(isBackedUp)), done: 0};
  for await (const rows of walk(database.tombstones, ({idHash}) => idHash)) {
    yield {rows: kept('tombstone', rows), done: 0};
  }
  yield* mentions();
  for await (const rows of walk(database.pictures, ({id}) => id, PICTURES)) {
    yield {rows: kept('picture', rows.map(pictureKept)), done: 1};
  }
  yield {rows: kept('place', await withStore(() => database.places.toArray())), done: 1};
  const keyOf = ({place, hour}: RowOf<'reading'>): [string, number] => [place, hour];
  for await (const rows of walk(database.readings, keyOf)) {
    yield {rows: kept('reading', rows), done: 1};
  }
  for await (const rows of walk(database.storms, ({id}) => id)) {
    yield {rows: kept('storm', rows), done: 1};
  }
  for await (const rows of walk(database.contactTests, ({id}) => id)) {
    yield {rows: kept('contact test', rows), done: 1};
  }
  for await (const rows of walk(database.tones, toneKey)) yield {rows: kept('tone', rows), done: 1};
}

const toneKey = ({thread, page}: RowOf<'tone'>): [string, string] => [thread, page];

/** Every mention that is in a list, in no order that means anything, some at a time. */
export async function* allMentions(): AsyncGenerator<{mentions: Mention[]; done: number}> {
  for await (const rows of walk(database.mentions, ({id}) => id)) {
    const listed = rows.filter(({index}) => index.seen !== undefined);
    yield {mentions: listed.map(mentionOf), done: shareBefore(rows.at(-1)?.id ?? '')};
  }
}
