import {database, withStore} from '../database';
import {type InThread, inThread} from '../thread';

/** The mentions of a thread with their logs. */
export function threadMentions(threadUrl: string): Promise<InThread[]> {
  return withStore(() => inThread(threadUrl));
}

/** True when a mention is kept of a thread with one of these addresses. */
export async function isKnownThread(urls: string[]): Promise<boolean> {
  const inThem = () => database.mentions.where('index.thread').anyOf(urls);
  return (await withStore(() => inThem().limit(1).primaryKeys())).length > 0;
}
