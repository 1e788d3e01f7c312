import type {Decision} from '../mention/decision';
import type {Mention, Posted} from '../mention/mention';
import type {Instant, Post} from '../mention/post';
import type {Unsigned} from '../store/write/decide';
import type {InThread} from '../store/write/thread';

/** A reply of ours as it was read on a page. */
export type ReadReply = {post: Post; posted?: Posted; seenAt: Instant};

const folded = (name: string): string => name.trim().replace(/^@/, '').toLowerCase();

function isNamed(name: string | undefined, {post}: Mention): boolean {
  if (name === undefined) return false;
  return [post.handle, post.author].some(own => own !== undefined && folded(own) === folded(name));
}

/** True when the page itself says which post is answered: by its permalink. */
function pointsAt({replyTo = [], quotes = []}: Post, {post}: Mention): boolean {
  return [...replyTo, ...quotes].some(
    ({permalink}) => permalink !== undefined && permalink === post.permalink,
  );
}

const isWordPart = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}_]/u.test(char);

/** True when the text addresses somebody: `@name`, with no more of a name behind it. */
function addresses(body: string, name: string | undefined): boolean {
  if (name === undefined || folded(name) === '') return false;
  const text = body.toLowerCase();
  const call = `@${folded(name)}`;
  for (let at = text.indexOf(call); at !== -1; at = text.indexOf(call, at + 1)) {
    if (!isWordPart(text[at + call.length])) return true;
  }
  return false;
}

/** True when the reply names the author of the mention: as its target, in a quote, or by @name. */
function namesAuthor({body, replyTo = [], quotes = []}: Post, mention: Mention): boolean {
  const {handle, author} = mention.post;
  return (
    [...replyTo, ...quotes].some(target => isNamed(target.author, mention)) ||
    addresses(body, handle) ||
    addresses(body, author)
  );
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

/** True when this very reply was logged before, even if a person took it back since. */
function isLogged({permalink}: Post, decisions: Decision[]): boolean {
  return decisions.some(
    decision =>
      decision.kind === 'answered' &&
      decision.how === 'read' &&
      (permalink === undefined || decision.replyUrl === permalink),
  );
}

/**
 * The answers that a reply by an account of ours gives to the mentions of its thread. Only an
 * explicit reply counts: nothing is closed on a guess. Of a range, its latest moment is the time of
 * the reply, so that no wait is understated.
 */
export function answersIn(reply: ReadReply, mentions: InThread[]): Unsigned[] {
  const {post, posted, seenAt} = reply;
  const replyAt = Math.min(posted?.to ?? seenAt, seenAt);
  const url = post.permalink === undefined ? {} : {replyUrl: post.permalink};
  return answered(reply, replyAt, mentions)
    .filter(({decisions}) => !isLogged(post, decisions))
    .map(({mention}) => ({
      kind: 'answered',
      how: 'read',
      replyAt,
      ...url,
      mentionId: mention.id,
    }));
}
