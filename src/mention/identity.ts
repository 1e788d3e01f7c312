import type {MentionId} from './decision';
import type {Post} from './post';

/** True when `host` is `realm` itself or one of its subdomains (never a mere substring). */
export function isWithin(host: string, realm: string): boolean {
  return host === realm || host.endsWith(`.${realm}`);
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const {protocol, hostname} = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : undefined;
}

/** A host without the `www.` that many sites answer to as well. */
export const withoutWww = (host: string): string => host.replace(/^www\./, '');

/** The site of a mention as people name it. */
export const siteOf = ({host}: {host: string}): string => withoutWww(host);

/**
 * The permalink as a name of the post, without scheme and `www.`; undefined where the page has none
 * or where it leads out of the page's site, and so proves nothing.
 * @param host host of the page (for a comment frame, of the tab's page)
 */
export function linkName({permalink}: Post, host: string): string | undefined {
  const linked = hostOf(permalink);
  if (permalink === undefined || linked === undefined) return undefined;
  const page = withoutWww(host);
  const target = withoutWww(linked);
  const isSameSite = isWithin(target, page) || isWithin(page, target);
  return isSameSite ? permalink.replace(/^https?:\/\/(www\.)?/, '') : undefined;
}

/** True where the site's own id tells a post. */
const hasKey = ({key, site}: Post, host: string): boolean =>
  key !== undefined && isWithin(withoutWww(host), withoutWww(site));

/** True where nothing tells a post but where, who, when and what: with other words it would be another. */
export const isByWords = (post: Post, host: string): boolean =>
  !hasKey(post, host) && linkName(post, host) === undefined;

/**
 * The words that tell one post from every other, the same on every page that shows it: the site's
 * own id; else the permalink, believed only within the page's site; else where, who, when and what.
 * @param host host of the page (for a comment frame, of the tab's page)
 */
export function identity(post: Post, host: string): string {
  const page = withoutWww(host);
  if (hasKey(post, host)) return JSON.stringify(['key', withoutWww(post.site), post.key]);
  const link = linkName(post, host);
  if (link !== undefined) return JSON.stringify(['link', link]);
  const when = post.postedAt ?? post.postedText ?? '';
  return JSON.stringify(['text', page, post.threadUrl, post.author ?? '', when, post.body]);
}

/**
 * What a post is called that nothing tells but its author and words, where no instant is known: its
 * time may be told in other words each time, as "3 minutes ago" is soon "4 minutes ago".
 */
export function wordsName(post: Post, host: string, textHash: string): string | undefined {
  const {author, threadUrl, postedAt} = post;
  if (author === undefined || postedAt !== undefined || !isByWords(post, host)) return undefined;
  return JSON.stringify(['words', withoutWww(host), threadUrl, author, textHash]);
}

/** A post by its address, author and text; with or without an id of the site's own. */
const twin = (post: Post, link: string, textHash: string, hasKey: boolean): string =>
  JSON.stringify(['twin', link, post.author ?? null, textHash, hasKey]);

/** What a post is called beside its id, so that it is known under another one; undefined where it has but one. */
export function twinName(post: Post, host: string, textHash: string): string | undefined {
  const link = linkName(post, host);
  if (link === undefined) return wordsName(post, host, textHash);
  return twin(post, link, textHash, post.key !== undefined);
}

/** What the same post would be called where it had another id: two of the site's own are two posts. */
export function twinsOf(post: Post, host: string, textHash: string): string[] {
  const link = linkName(post, host);
  if (link === undefined) return [wordsName(post, host, textHash) ?? []].flat();
  const keyed = post.key === undefined ? [true, false] : [false];
  return keyed.map(hasKey => twin(post, link, textHash, hasKey));
}

/** SHA-256 of bytes, in hex. */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of a text as UTF-8, in hex. */
export function sha256(text: string): Promise<string> {
  return sha256Of(new TextEncoder().encode(text));
}

/** The mention id of a post seen on a page of `host`. */
export function mentionId(post: Post, host: string): Promise<MentionId> {
  return sha256(identity(post, host));
}
