import type {Mention} from '../../mention/mention';
import {database, withStore} from '../database';
import {type Followable, followableIn} from '../followable';
import {takenInThread} from '../thread';

/** What is taken of each mention of a thread. */
export function takenOfThread<T>(
  threadUrl: string,
  take: (mention: Mention) => T | undefined,
): Promise<T[]> {
  return withStore(() => takenInThread(threadUrl, take));
}

/** What tells of the mentions of a thread what follows them. */
export function followableMentions(threadUrl: string): Promise<Followable[]> {
  return withStore(() => followableIn(threadUrl));
}

/** True when a mention is kept of a thread with one of these addresses. */
export async function isKnownThread(urls: string[]): Promise<boolean> {
  const inThem = () => database.mentions.where('index.thread').anyOf(urls);
  return (await withStore(() => inThem().limit(1).primaryKeys())).length > 0;
}
