import type {Instant} from '../../mention/post';
import {database, withStore} from '../database';

const HOUR = 3_600_000;

/** A thread that was read, and how many mentions of it were on the page. */
export type ReadThread = {place: string; at: Instant; mentions: number};

/**
 * Notes that threads were read, each at most once an hour. Only for threads with a mention:
 * Earmark keeps no browsing history.
 */
export async function noteReadings(threads: ReadThread[]): Promise<void> {
  const rows = threads.map(thread => ({...thread, hour: Math.floor(thread.at / HOUR) * HOUR}));
  await withStore(() => database.readings.bulkPut(rows));
}
