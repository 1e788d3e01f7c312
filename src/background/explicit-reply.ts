import type {Decision, MentionId} from '../mention/decision';
import {limits} from '../mention/limits';
import type {Mention, Posted} from '../mention/mention';
import type {Instant, Post} from '../mention/post';
import type {InThread} from '../store/thread';
import type {Unsigned} from '../store/write/decide';
import {calls, targetsOf} from './naming';

/** A reply of ours as it was read on a page; its id is made as a mention's is, of all of the post. */
export type ReadReply = {id: MentionId; post: Post; posted?: Posted; seenAt: Instant};

/** True when the page itself says which post is answered: by its permalink, or that of a follow-up. */
function pointsAt(reply: Post, {post, followUps = []}: Mention): boolean {
  const links = [post, ...followUps].map(({permalink}) => permalink);
  return targetsOf(reply).some(
    ({permalink}) => permalink !== undefined && links.includes(permalink),
  );
}

/** True when the reply names who wrote the mention, or after it: as its target, in a quote, or by @name. */
function namesAuthor(reply: Post, {post, followUps = []}: Mention): boolean {
  const names = [post.handle, post.author, ...followUps.map(({author}) => author)];
  return names.some(name => calls(reply, name));
}

const postedBy = ({posted, seenAt}: Mention): Instant => posted?.from ?? seenAt;

/** The mentions that a reply explicitly answers; of several by one author, the latest before it. */
function answered(reply: ReadReply, replyAt: Instant, mentions: InThread[]): InThread[] {
  const earlier = mentions.filter(({mention}) => (mention.posted?.from ?? -Infinity) <= replyAt);
  const pointed = earlier.filter(({mention}) => pointsAt(reply.post, mention));
  if (pointed.length > 0) return pointed;
  const byAuthor = new Map<string, InThread>();
  const named = earlier.filter(({mention}) => namesAuthor(reply.post, mention));
  for (const one of named.sort((a, b) => postedBy(a.mention) - postedBy(b.mention))) {
    byAuthor.set(one.mention.post.handle ?? one.mention.post.author ?? '', one);
  }
  return [...byAuthor.values()];
}

/** When a reply was given: of a range its latest moment, so that no wait is understated. */
export const replyTime = ({posted, seenAt}: ReadReply): Instant =>
  Math.min(posted?.to ?? seenAt, seenAt);

/** True when a reply says itself which mentions it answers. */
export const answersExplicitly = (reply: ReadReply, mentions: InThread[]): boolean =>
  answered(reply, replyTime(reply), mentions).length > 0;

/**
 * True when this very reply was logged before, even if a person took it back since. Without an
 * address only its instant can tell it from another; a range moves with each reading.
 */
export function isLogged({post: {permalink}, posted}: ReadReply, decisions: Decision[]): boolean {
  const instant = posted && posted.from === posted.to ? posted.to : undefined;
  return decisions.some(decision => {
    if (decision.kind !== 'answered' || decision.how === 'by hand') return false;
    if (permalink !== undefined) return decision.replyUrl === permalink;
    return instant === undefined || decision.replyAt === instant;
  });
}

/** False once so many answers were read that only a page that makes them up can have them. */
const hasRoom = (decisions: Decision[]): boolean =>
  decisions.filter(one => one.kind === 'answered' && one.how === 'read').length <
  limits.repliesRead;

/**
 * The answers that a reply by an account of ours gives to the mentions of its thread. Only an
 * explicit reply counts: nothing is closed on a guess.
 */
export function answersIn(reply: ReadReply, mentions: InThread[]): Unsigned[] {
  const {post} = reply;
  const replyAt = replyTime(reply);
  const url = post.permalink === undefined ? {} : {replyUrl: post.permalink};
  return answered(reply, replyAt, mentions)
    .filter(({decisions}) => !isLogged(reply, decisions) && hasRoom(decisions))
    .map(({mention}) => ({
      kind: 'answered',
      how: 'read',
      replyAt,
      ...url,
      mentionId: mention.id,
    }));
}
