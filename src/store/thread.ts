import type {Decision} from '../mention/decision';
import type {Mention} from '../mention/mention';
import {database} from './database';
import {loadLogs} from './log';
import {mentionOf} from './project';

/** A mention of a thread with its log. */
export type InThread = {mention: Mention; decisions: Decision[]};

/** The mentions of a thread with their logs; for use inside `withStore` or a transaction. */
export async function inThread(threadUrl: string): Promise<InThread[]> {
  const rows = await database.mentions.where({'index.thread': threadUrl}).toArray();
  const logs = await loadLogs(rows.map(({id}) => id));
  return rows.map(row => ({mention: mentionOf(row), decisions: logs.of(row.id).decisions}));
}
