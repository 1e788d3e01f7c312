import type {MentionId} from '../mention/decision';
import {isWithin} from '../mention/identity';
import type {Post} from '../mention/post';
import type {Account} from '../settings/settings';
import type {Sighting} from '../store/sighting';
import type {InThread} from '../store/thread';
import {calls, folded, targetsOf} from './naming';

/** Names that many share. */
const NOBODYS =
  /^\W*(anonymous|anon|guest|deleted|unknown|gast|anonym|invité|anonyme|invitado|anónimo|гость|аноним|匿名)\W*$/iu;

/** True when both posts are by one person: by their page, their account, or else their name. */
function isSameAuthor(a: Post, b: Post): boolean {
  if (a.authorUrl !== undefined && b.authorUrl !== undefined) return a.authorUrl === b.authorUrl;
  if (a.handle !== undefined && b.handle !== undefined)
    return folded(a.handle) === folded(b.handle);
  if (a.author === undefined || b.author === undefined || NOBODYS.test(a.author)) return false;
  return folded(a.author) === folded(b.author);
}

/** The addresses of our replies to a mention. */
export function repliesTo({decisions}: InThread): string[] {
  return decisions.flatMap(decision =>
    decision.kind === 'answered' && decision.replyUrl !== undefined ? [decision.replyUrl] : [],
  );
}

/** The names under which our accounts answer on a host. */
const ourNames = (host: string, accounts: Account[]): string[] =>
  accounts.filter(account => isWithin(host, account.host)).flatMap(({handle}) => handle ?? []);

const startOf = ({mention: {posted, seenAt}}: InThread): number => posted?.from ?? seenAt;

const latest = (mentions: InThread[]): InThread | undefined =>
  mentions.toSorted((a, b) => startOf(a) - startOf(b)).at(-1);

/** True for a mention that people see: a flag taken back leaves a post that is none. */
export const isListed = ({mention: {brandIds, state}}: InThread): boolean =>
  brandIds.length > 0 || state.flagged;

/**
 * The mention that a later post of its thread belongs to: the one whose answer it replies to, else
 * the latest before it by the same author, else the latest of those answered, when it calls us.
 */
export function mentionFollowed(
  {facts: {post, seenAt, host}, posted}: Sighting,
  thread: InThread[],
  accounts: Account[],
): MentionId | undefined {
  if (post.opening) return undefined;
  const at = Math.min(posted?.to ?? seenAt, seenAt);
  const earlier = thread.filter(one => isListed(one) && (one.mention.posted?.from ?? at) <= at);
  const links = targetsOf(post).flatMap(({permalink}) => permalink ?? []);
  const answered = earlier.filter(({mention}) => mention.state.replies.length > 0);
  const names = ourNames(host, accounts);
  const followed =
    latest(answered.filter(one => repliesTo(one).some(url => links.includes(url)))) ??
    latest(earlier.filter(({mention}) => isSameAuthor(post, mention.post))) ??
    (names.some(name => calls(post, name)) ? latest(answered) : undefined);
  return followed?.mention.id;
}
