import type {Decision} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import {database} from '../database';
import {loadLogs} from '../log';
import {mentionOf} from '../project';
import {type Decided, type Deciding, decideIn, type Unsigned} from './decide';
import {writing} from './transaction';

/** A mention of a thread with its log. */
export type InThread = {mention: Mention; decisions: Decision[]};

/** Logs what `choose` makes of a thread's mentions, looked at and decided in one transaction. */
export function decideInThread(
  threadUrl: string,
  choose: (mentions: InThread[]) => Unsigned[],
  deciding: Deciding,
): Promise<Decided> {
  return writing(async () => {
    const rows = await database.mentions.where({'index.thread': threadUrl}).toArray();
    const logs = await loadLogs(rows.map(({id}) => id));
    const mentions = rows.map(row => ({
      mention: mentionOf(row),
      decisions: logs.of(row.id).decisions,
    }));
    return decideIn(choose(mentions), deciding);
  });
}
