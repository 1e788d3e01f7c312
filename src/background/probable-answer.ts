import {hasClock, waitsAgainSince} from '../clock';
import type {MentionId} from '../mention/decision';
import {limits} from '../mention/limits';
import type {Mention, ProbableAnswer} from '../mention/mention';
import {isListed} from '../store/followable';
import type {InThread} from '../store/thread';
import {answersExplicitly, isLogged, type ReadReply, replyTime} from './explicit-reply';

/** Later posts of ours that are kept of one mention to ask about; the rest would say no more. */
const MOST = 5;

const waits = (mention: Mention): boolean =>
  hasClock(mention) &&
  (mention.state.standing.is === 'waiting' || waitsAgainSince(mention) !== undefined);

/** True for a post that quotes somebody: it says itself to whom it speaks. */
const quotesSomebody = ({post: {quotes = []}}: ReadReply): boolean =>
  quotes.some(({author, permalink}) => author !== undefined || permalink !== undefined);

/** True for a mention before a reply: of two ranges the same ends are compared, as one site rounds alike. */
function isEarlier({posted}: Mention, reply: ReadReply): boolean {
  const from = posted?.from ?? -Infinity;
  return from <= replyTime(reply) && from <= (reply.posted?.from ?? Infinity);
}

/** The post of ours as a person is asked about it. */
function offerOf({id, post, seenAt}: ReadReply, replyAt: number): ProbableAnswer {
  return {
    id,
    replyAt,
    by: post.author ?? post.handle ?? '',
    words: post.body.slice(0, limits.excerpt),
    seenAt,
    ...(post.permalink === undefined ? {} : {replyUrl: post.permalink}),
  };
}

/**
 * What a post of ours, merely later in the thread, may answer: each mention that waits. One that
 * says whom it answers is taken at its word and offered for no other.
 */
export function offersIn(
  reply: ReadReply,
  thread: InThread[],
): {mentionId: MentionId; offer: ProbableAnswer}[] {
  const replyAt = replyTime(reply);
  const isAside = reply.post.opening || quotesSomebody(reply);
  if (isAside || answersExplicitly(reply, thread)) return [];
  return thread
    .filter(({mention}) => isListed(mention) && waits(mention) && isEarlier(mention, reply))
    .filter(
      ({mention: {offers = []}}) => offers.length < MOST && !offers.some(({id}) => id === reply.id),
    )
    .filter(({decisions}) => !isLogged(reply, decisions))
    .map(({mention}) => ({mentionId: mention.id, offer: offerOf(reply, replyAt)}));
}
