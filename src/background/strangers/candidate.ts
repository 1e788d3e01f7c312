import {isWithin, withoutWww} from '../../mention/identity';
import type {Posted} from '../../mention/mention';
import type {Instant, Post} from '../../mention/post';
import {isOurs} from '../../settings/accounts';
import type {Account, Settings} from '../../settings/settings';
import type {Followable} from '../../store/followable';
import {folded} from '../naming';

/** A site's clock may run behind ours by this much. */
const BEHIND_MS = 60_000;

/** A post that somebody may have written here just now. */
export type Written = {post: Post; posted?: Posted; account: Account};

/** The account that a post is by: its author's page within the site, or a handle; a name is none. */
export function accountOf({authorUrl, handle}: Post, frameHost: string): Account | undefined {
  const host = withoutWww(frameHost);
  const page = authorUrl !== undefined && URL.canParse(authorUrl) ? new URL(authorUrl) : undefined;
  const isHere = page !== undefined && isWithin(withoutWww(page.hostname), host);
  if (!isHere && handle === undefined) return undefined;
  return {
    host,
    ...(isHere && authorUrl !== undefined ? {page: authorUrl} : {}),
    ...(handle === undefined ? {} : {handle}),
  };
}

/** An account as one comparable text. */
export const accountName = ({host, page, handle}: Account): string =>
  JSON.stringify([withoutWww(host), page ?? '', folded(handle ?? '')]);

const namesOf = ({author, handle, authorUrl}: Followable['author']): string[] =>
  [author, handle, authorUrl].map(name => folded(name ?? '')).filter(name => name !== '');

/** True for somebody whose post was a mention before: a customer, who wrote where we only read. */
function wroteMention(post: Post, thread: Followable[], usedAt: Instant): boolean {
  const own = namesOf(post);
  const before = thread.filter(({seenAt}) => seenAt <= usedAt);
  return before.some(({author}) => namesOf(author).some(name => own.includes(name)));
}

const wasWrittenSince = (posted: Posted | undefined, usedAt: Instant): boolean =>
  posted === undefined || posted.to >= usedAt - BEHIND_MS;

const latest = ({posted}: Written): Instant => posted?.from ?? -Infinity;

/**
 * The one post that the person most probably wrote themself: by an account that is neither ours
 * nor the customer's, not older than the use of the editor; of several the latest.
 */
export function probablyOwn(
  posts: Written[],
  {
    usedAt,
    frameHost,
    thread,
    settings,
  }: {
    usedAt: Instant;
    frameHost: string;
    thread: Followable[];
    settings: Settings;
  },
): Written | undefined {
  const accounts = settings.brands.flatMap(brand => brand.accounts);
  const strangers = posts.filter(
    ({post, posted}) =>
      wasWrittenSince(posted, usedAt) &&
      !isOurs(post, frameHost, accounts) &&
      !wroteMention(post, thread, usedAt),
  );
  return strangers.reduce<Written | undefined>(
    (best, one) => (best && latest(best) > latest(one) ? best : one),
    undefined,
  );
}
