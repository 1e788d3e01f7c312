import type {Decision} from '../mention/decision';
import type {Mention} from '../mention/mention';
import type {Post} from '../mention/post';
import {loadLogs} from './log';
import {takenInThread} from './thread';

/** What tells whether a later post of its thread follows a mention: who wrote it, when, and our replies. */
export type Followable = Pick<Mention, 'id' | 'host' | 'brandIds' | 'posted' | 'seenAt'> & {
  author: Pick<Post, 'author' | 'handle' | 'authorUrl'>;
  isListed: boolean;
  isAnswered: boolean;
  /** The addresses of our replies to it. */
  replyUrls: string[];
  /** The posts that follow it already. */
  followUps: string[];
};

/** True for a mention that people see: a flag taken back leaves a post that is none. */
export const isListed = ({brandIds, state}: Mention): boolean =>
  brandIds.length > 0 || state.flagged;

const writerOf = ({author, handle, authorUrl}: Post): Followable['author'] => ({
  ...(author === undefined ? {} : {author}),
  ...(handle === undefined ? {} : {handle}),
  ...(authorUrl === undefined ? {} : {authorUrl}),
});

function followable(mention: Mention): Followable {
  const {id, host, brandIds, posted, seenAt, post, state, followUps = []} = mention;
  return {
    id,
    host,
    brandIds,
    seenAt,
    ...(posted === undefined ? {} : {posted}),
    author: writerOf(post),
    isListed: isListed(mention),
    isAnswered: state.replies.length > 0,
    replyUrls: [],
    followUps: followUps.map(followUp => followUp.id),
  };
}

const replyUrlsIn = (decisions: Decision[]): string[] =>
  decisions.flatMap(decision =>
    decision.kind === 'answered' && decision.replyUrl !== undefined ? [decision.replyUrl] : [],
  );

/** What tells of the mentions of a thread what follows them; for use inside `withStore` or a transaction. */
export async function followableIn(threadUrl: string): Promise<Followable[]> {
  const all = await takenInThread(threadUrl, followable);
  const answered = all.filter(({isAnswered}) => isAnswered).map(({id}) => id);
  const logs = await loadLogs(answered); // Of the others nothing is asked
  return all.map(one => ({...one, replyUrls: replyUrlsIn(logs.of(one.id).decisions)}));
}
