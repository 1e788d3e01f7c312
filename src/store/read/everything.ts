import type {MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import {database, withStore} from '../database';
import {isBackedUp, type KeptRow, type RowOf} from '../kept-row';
import {capturedOf, mentionOf} from '../project';
import {walk} from '../walk';

/** Some rows, and how much of all they complete, from 0 to 1. */
export type SomeRows = {rows: KeptRow[]; done: number};

/** Ids are spread evenly: how far a table is read can be told from the last one, without counting. */
function shareBefore(id: string): number {
  const start = Number.parseInt(id.slice(0, 6), 16);
  return Number.isNaN(start) ? 1 : start / 0xffffff;
}

const kept = <K extends KeptRow['is']>(is: K, rows: RowOf<K>[]) =>
  rows.map(row => ({is, row})) as KeptRow[]; // Each kind with its own rows

async function* mentions(written: Set<MentionId>): AsyncGenerator<SomeRows> {
  for await (const rows of walk(database.mentions, ({id}) => id)) {
    for (const {id} of rows) written.add(id);
    yield {
      rows: kept('mention', rows.map(capturedOf)),
      done: shareBefore(rows.at(-1)?.id ?? '') * 0.6,
    };
  }
}

/**
 * Every row that could not be made again, each after those that it refers to. Whatever comes in
 * meanwhile, no decision and no evidence is given whose mention is not.
 */
export async function* everything(): AsyncGenerator<SomeRows> {
  const settings = await withStore(() => database.private.toArray());
  yield {rows: kept('private', settings.filter(isBackedUp)), done: 0};
  for await (const rows of walk(database.tombstones, ({idHash}) => idHash)) {
    yield {rows: kept('tombstone', rows), done: 0};
  }
  const written = new Set<MentionId>();
  yield* mentions(written);
  for await (const rows of walk(database.decisions, ({id}) => id)) {
    const whole = rows.filter(({mentionId}) => written.has(mentionId));
    const done = 0.6 + shareBefore(rows.at(-1)?.id ?? '') * 0.35;
    yield {rows: kept('decision', whole), done};
  }
  for await (const rows of walk(database.evidence, ({id}) => id)) {
    const whole = rows.filter(({mentionId}) => written.has(mentionId));
    yield {rows: kept('evidence', whole), done: 0.95};
  }
  for await (const rows of walk(database.readings, ({place, hour}): [string, number] => [
    place,
    hour,
  ])) {
    yield {rows: kept('reading', rows), done: 0.98};
  }
}

/** Every mention that is in a list, in no order that means anything, some at a time. */
export async function* allMentions(): AsyncGenerator<{mentions: Mention[]; done: number}> {
  for await (const rows of walk(database.mentions, ({id}) => id)) {
    const listed = rows.filter(({index}) => index.seen !== undefined);
    yield {mentions: listed.map(mentionOf), done: shareBefore(rows.at(-1)?.id ?? '')};
  }
}
