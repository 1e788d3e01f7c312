import {threadAddress} from '../posts/address';
import type {Page} from '../posts/site';
import {own} from './own';

/** The page as it is now. Another object whenever something of it has changed. */
export type Now = {
  page: Page;
  /** The same words as long as the page shows the same conversation. */
  place: string;
};

/** What the page says that its address is. */
function namedNow(): string | undefined {
  const link = own().head?.querySelector('link[rel="canonical"]');
  return link?.getAttribute('href') ?? undefined;
}

/** True for the address that a page is named by, or a numbered post in it. */
function isIn(url: URL, named: string | undefined): boolean {
  const there = threadAddress(named, url);
  const here = threadAddress(url.href, url);
  if (there === undefined || here === undefined) return false;
  if (there === here) return true;
  // A number in its own name sets a conversation apart from a list of such
  const isNumbered = /\d/.test(there.slice(there.lastIndexOf('/')));
  return isNumbered && here.startsWith(there) && /^\/\d+$/.test(here.slice(there.length));
}

const routeOf = ({hash}: URL): string => (/^#[/!]/.test(hash) ? hash : '');

/** Some sites change their address with each post that is scrolled by: that is no other place. */
function isSamePlace(a: URL, b: URL, named: string | undefined): boolean {
  if (routeOf(a) !== routeOf(b)) return false;
  if (threadAddress(a.href, a) === threadAddress(b.href, b)) return true;
  return isIn(a, named) && isIn(b, named);
}

/** Keeps up with where a single-page site is, and with what it still says of the page before. */
export class Whereabouts {
  #now: Now | undefined;
  #seen = '';
  #named: string | undefined;

  /** Where the page is now. */
  get now(): Now {
    const named = namedNow();
    const seen = [location.href, own().title, named].join('\n');
    if (this.#now && seen === this.#seen) return this.#now;
    this.#now = this.#next(new URL(location.href), named);
    this.#seen = seen;
    this.#named = named;
    return this.#now;
  }

  #next(url: URL, named: string | undefined): Now {
    const before = this.#now;
    if (!before) return {page: {document: own(), url}, place: url.href};
    const isSame = isSamePlace(before.page.url, url, named);
    const isLeft = isSame ? before.page.outdated === named : !isIn(url, named);
    const outdated = isLeft && named === this.#named ? named : undefined;
    return {
      page: {document: own(), url, ...(outdated === undefined ? {} : {outdated})},
      place: isSame ? before.place : url.href,
    };
  }
}
