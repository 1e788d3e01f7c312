import {isWithin, withoutWww} from '../mention/identity';
import type {Post} from '../mention/post';
import type {Account} from './settings';

const handleOf = (text: string): string => text.trim().replace(/^@/, '').toLowerCase();

function parsed(url: string | undefined): URL | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
}

/** An address reduced to what names an author page: no scheme, `www.`, fragment or last slash. */
function pageName(url: string | undefined): string | undefined {
  const page = parsed(url);
  return page && withoutWww(page.host) + page.pathname.replace(/\/$/, '') + page.search;
}

/** The names that an author page's address may give: its last path part and its parameters. */
function namesIn(page: URL): string[] {
  const last = page.pathname.split('/').findLast(part => part !== '') ?? '';
  const names = [last];
  // Not iterated: in a content script of Firefox these values cannot be
  page.searchParams.forEach(value => {
    names.push(value);
  });
  return names;
}

/** Letters may be written in another way in an address. */
const ESCAPED = /[%+]/;

/** Asked of every post of a page: most addresses need not be taken apart to see that they give no such name. */
const mayName = (url: string, wanted: string): boolean =>
  ESCAPED.test(url) || url.toLowerCase().includes(wanted);

function hasHandle(post: Post, handle: string, realm: string): boolean {
  const wanted = handleOf(handle);
  if (post.handle !== undefined) return handleOf(post.handle) === wanted;
  if (post.authorUrl === undefined || !mayName(post.authorUrl, wanted)) return false;
  // Only a page inside the account's own site proves a name: a commenter may link to anywhere.
  const page = parsed(post.authorUrl);
  if (!page || !isWithin(withoutWww(page.hostname), realm)) return false;
  return namesIn(page).some(name => handleOf(name) === wanted);
}

function isBy(post: Post, host: string, account: Account): boolean {
  const realm = withoutWww(account.host);
  if (!isWithin(withoutWww(host), realm)) return false;
  if (account.page !== undefined && pageName(account.page) === pageName(post.authorUrl)) {
    return post.authorUrl !== undefined;
  }
  return account.handle !== undefined && hasHandle(post, account.handle, realm);
}

/**
 * True for a post by one of our own accounts: the author's page or account name on that host,
 * never a display name, which anybody can take.
 * @param host host of the page that shows the post
 */
export function isOurs(post: Post, host: string, accounts: Account[]): boolean {
  return accounts.some(account => isBy(post, host, account));
}
