import {withoutWww} from '../mention/identity';
import type {Post} from '../mention/post';
import {fold} from './fold';

/** A host with an optional path, as `site:` compares it; undefined where there is no host. */
export function siteOf(address: string): string | undefined {
  const url = `https://${address.replace(/^https?:\/\//i, '')}`;
  if (!URL.canParse(url)) return undefined;
  const {host, pathname, search} = new URL(url);
  const path = `${pathname}${search}`.toLowerCase();
  const asked = /^[^/]*\/?$/.test(address.replace(/^https?:\/\//i, '')) ? '' : path;
  return withoutWww(host) + asked;
}

/** True when an address lies on a site: on its host or a subdomain, at or below its path. */
export function isOnSite(address: string | undefined, site: string): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const slash = site.indexOf('/');
  const [realm, path] = slash === -1 ? [site, ''] : [site.slice(0, slash), site.slice(slash)];
  const url = new URL(address);
  const host = realm.includes(':') ? url.host : url.hostname;
  if (host !== realm && !host.endsWith(`.${realm}`)) return false;
  const rest = `${url.pathname}${url.search}`.toLowerCase();
  // A thread is known without the slash at its end
  if (`${url.pathname}/`.toLowerCase() === path) return true;
  if (!rest.startsWith(path)) return false;
  return path === '' || path.endsWith('/') || /^(?:$|[/?#&])/.test(rest.slice(path.length));
}

/** A name or handle as `author:` compares it: whole, folded, without its sign. */
export function authorOf(name: string): string {
  return fold(name.trim().replace(/^@/, '').replace(/\s+/g, ' '));
}

/** True when a post is by this author, by name or by handle. */
export function isBy(post: Post, author: string): boolean {
  return [post.author, post.handle].some(name => name !== undefined && authorOf(name) === author);
}

/** True when a post is in this language; what is said of a post without one is `unknown`. */
export function isIn(post: Post, lang: string, unknown: boolean): boolean {
  const [tag = ''] = (post.lang ?? '').trim().toLowerCase().split(/[-_]/);
  return tag === '' || tag === 'und' ? unknown : tag === lang;
}

/** What `type:` calls a post. */
export function typeOf(post: Post): 'post' | 'comment' | 'article' {
  if (post.kind === 'article') return 'article';
  return post.opening ? 'post' : 'comment';
}
