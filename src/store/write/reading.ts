import type {Instant} from '../../mention/post';
import {database, withStore} from '../database';
import type {Reading} from '../rows';
import type {Numbers} from './restore-beside';

const HOUR = 3_600_000;

/** A thread that was read, and how many mentions of it were on the page. */
export type ReadThread = {place: string; at: Instant; mentions: number};

const hourOf = (at: Instant): number => Math.floor(at / HOUR) * HOUR;

/** Those of these places of which it is kept when they were read: threads with a mention, and what is watched. */
async function lasting(addresses: string[]): Promise<ReadonlySet<string>> {
  const {mentions, places} = database;
  const threads = await mentions.where('index.thread').anyOf(addresses).uniqueKeys();
  const watched = await places.where('address').anyOf(addresses).primaryKeys();
  return new Set([...threads.map(String), ...watched]);
}

/** Changes when places were read; of those alone of which it may be kept, as Earmark keeps no browsing history. */
function writing<Row extends {place: string}, T>(
  rows: Row[],
  work: (lasting: Row[]) => Promise<T>,
): Promise<T> {
  const {mentions, places, readings} = database;
  return withStore(() =>
    database.transaction('rw', mentions, places, readings, async () => {
      const kept = await lasting(rows.map(({place}) => place));
      return work(rows.filter(({place}) => kept.has(place)));
    }),
  );
}

const keyOf = ({place, hour}: Pick<Reading, 'place' | 'hour'>): [string, number] => [place, hour];

/** Notes that threads were read, each at most once an hour, where their mentions are kept in the same transaction. */
export async function noteReadings(threads: ReadThread[]): Promise<void> {
  const {readings} = database;
  const read = threads.map(thread => ({...thread, hour: hourOf(thread.at)}));
  const before = await readings.bulkGet(read.map(keyOf));
  await readings.bulkPut(read.map((row, at) => ({...before[at], ...row})));
}

/** Brings back when places were read; those that were erased here, or not restored, are refused. */
export function restoreReadings(found: Reading[]): Promise<Numbers> {
  const {readings} = database;
  return writing(found, async rows => {
    const there = await readings.bulkGet(rows.map(keyOf));
    const missing = rows.filter((_, at) => there[at] === undefined);
    await readings.bulkPut(missing);
    const added = missing.length;
    return {added, kept: rows.length - added, refused: found.length - rows.length};
  });
}

/** Adds to the reading of a thread how many posts its page has; where none is noted, none is made. */
export async function countPosts(place: string, at: Instant, posts: number): Promise<void> {
  await withStore(() => database.readings.update([place, hourOf(at)], {posts}));
}
