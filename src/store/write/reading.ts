import type {Instant} from '../../mention/post';
import {database, withStore} from '../database';

const HOUR = 3_600_000;

/** A thread that was read, and how many mentions of it were on the page. */
export type ReadThread = {place: string; at: Instant; mentions: number};

const hourOf = (at: Instant): number => Math.floor(at / HOUR) * HOUR;

/**
 * Notes that threads were read, each at most once an hour. Only for threads with a mention:
 * Earmark keeps no browsing history.
 */
export async function noteReadings(threads: ReadThread[]): Promise<void> {
  const {readings} = database;
  const rows = threads.map(thread => ({...thread, hour: hourOf(thread.at)}));
  await withStore(() =>
    database.transaction('rw', readings, async () => {
      const before = await readings.bulkGet(rows.map(({place, hour}) => [place, hour]));
      await readings.bulkPut(rows.map((row, at) => ({...before[at], ...row})));
    }),
  );
}

/** Adds to the reading of a thread how many posts its page has; where none is noted, none is made. */
export async function countPosts(place: string, at: Instant, posts: number): Promise<void> {
  await withStore(() => database.readings.update([place, hourOf(at)], {posts}));
}
