import type {Decision} from '../mention/decision';
import type {Mention} from '../mention/mention';
import {database} from './database';
import {loadLogs} from './log';
import {mentionOf} from './project';
import type {MentionRow} from './rows';

/** Rows read at once: a thread may have thousands of mentions, each with all that followed it. */
const AT_ONCE = 100;

/**
 * What is taken of each mention of a thread, so that its rows are never held all at once; for use
 * inside `withStore` or a transaction.
 */
export async function takenInThread<T>(
  threadUrl: string,
  take: (row: MentionRow) => T | undefined,
): Promise<T[]> {
  const taken: T[] = [];
  const takeAll = (rows: (MentionRow | undefined)[]) => {
    for (const row of rows) {
      const one = row && take(row);
      if (one !== undefined) taken.push(one);
    }
  };
  const inIt = () => database.mentions.where({'index.thread': threadUrl});
  const first = await inIt().limit(AT_ONCE).toArray();
  takeAll(first);
  if (first.length < AT_ONCE) return taken;
  const ids = await inIt().primaryKeys();
  for (let at = AT_ONCE; at < ids.length; at += AT_ONCE) {
    takeAll(await database.mentions.bulkGet(ids.slice(at, at + AT_ONCE)));
  }
  return taken;
}

/** A mention of a thread with its log. */
export type InThread = {mention: Mention; decisions: Decision[]};

/** The mentions of a thread with their logs; for use inside `withStore` or a transaction. */
export async function inThread(threadUrl: string): Promise<InThread[]> {
  const mentions = await takenInThread(threadUrl, mentionOf);
  const logs = await loadLogs(mentions.map(({id}) => id));
  return mentions.map(mention => ({mention, decisions: logs.of(mention.id).decisions}));
}
