import type {MentionId} from '../mention/decision';
import {isWithin} from '../mention/identity';
import type {Account} from '../settings/settings';
import type {Followable} from '../store/followable';
import type {Sighting} from '../store/sighting';
import {calls, folded, targetsOf} from './naming';

/** Names that many share. */
const NOBODYS =
  /^\W*(anonymous|anon|guest|deleted|unknown|gast|anonym|invité|anonyme|invitado|anónimo|гость|аноним|匿名)\W*$/iu;

/** True when both posts are by one person: by their page, their account, or else their name. */
function isSameAuthor(a: Followable['author'], b: Followable['author']): boolean {
  if (a.authorUrl !== undefined && b.authorUrl !== undefined) return a.authorUrl === b.authorUrl;
  if (a.handle !== undefined && b.handle !== undefined)
    return folded(a.handle) === folded(b.handle);
  if (a.author === undefined || b.author === undefined || NOBODYS.test(a.author)) return false;
  return folded(a.author) === folded(b.author);
}

/** The names under which our accounts answer on a host. */
const ourNames = (host: string, accounts: Account[]): string[] =>
  accounts.filter(account => isWithin(host, account.host)).flatMap(({handle}) => handle ?? []);

const startOf = ({posted, seenAt}: Followable): number => posted?.from ?? seenAt;

const latest = (mentions: Followable[]): Followable | undefined =>
  mentions.toSorted((a, b) => startOf(a) - startOf(b)).at(-1);

/**
 * The mention that a later post of its thread belongs to: the one whose answer it replies to, else
 * the latest before it by the same author, else the latest of those answered, when it calls us.
 */
export function mentionFollowed(
  {facts: {post, seenAt, host}, posted}: Sighting,
  thread: Followable[],
  accounts: Account[],
): MentionId | undefined {
  if (post.opening) return undefined;
  const at = Math.min(posted?.to ?? seenAt, seenAt);
  const earlier = thread.filter(one => one.isListed && (one.posted?.from ?? at) <= at);
  const links = targetsOf(post).flatMap(({permalink}) => permalink ?? []);
  const answered = earlier.filter(({isAnswered}) => isAnswered);
  const names = ourNames(host, accounts);
  const followed =
    latest(answered.filter(({replyUrls}) => replyUrls.some(url => links.includes(url)))) ??
    latest(earlier.filter(({author}) => isSameAuthor(post, author))) ??
    (names.some(name => calls(post, name)) ? latest(answered) : undefined);
  return followed?.id;
}
