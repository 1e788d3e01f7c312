import type {Reach} from '../../mention/post';
import {threadAddress} from '../address';
import {numberIn} from '../parts';
import type {Page, Parts, Site} from '../site';
import {showing} from './mark';
import {elementAt, linkAt, nameAt, type Place, said, timeAt} from './place';

/** A site or engine as data: where each part of its posts stands. */
export type Description = Omit<Site, 'owns' | 'read'> & {
  /** Which pages are the site's, if not those that hold one of its posts. */
  owns?: Site['owns'];
  /** Where the author's words stand. Without it there is no post: deleted ones, teasers, notices. */
  body: Place;
  without?: string;
  quotes?: string;
  author?: Place;
  handle?: Place;
  /** Where the author's own page is linked, if not at the author's name. */
  authorUrl?: Place;
  permalink?: Place;
  /** Where the time stands, if not in the first `time`. */
  time?: Place;
  /** Where the site's own id of the post stands. */
  key?: Place;
  threadTitle?: Place;
  /** What only the post that opens its thread matches. */
  opening?: string;
  /** Where a post's number in its thread stands: number 1 opens the thread. */
  number?: Place;
  reach?: readonly [Reach['kind'], Place];
  /** True where replies stand inside the post that they answer. */
  isNested?: boolean;
  /** What the site says in its own way, laid over the rest; undefined when this is no post. */
  refine?(parts: Parts, element: Element, page: Page): Parts | undefined;
};

function partsOf(site: Description, element: Element, page: Page): Parts | undefined {
  const scope = site.isNested ? site.posts : undefined;
  const at = (place: Place | undefined) => said(element, place, scope);
  const words = elementAt(element, site.body, scope);
  if (!words) return undefined;
  const {name, url} = nameAt(element, site.author, scope);
  const reach = site.reach && numberIn(at(site.reach[1]));
  const parts: Parts = {
    body: words,
    without: site.without,
    quotes: site.quotes,
    author: name,
    handle: at(site.handle),
    authorUrl: site.authorUrl ? linkAt(element, site.authorUrl, scope) : url,
    permalink: linkAt(element, site.permalink, scope),
    key: at(site.key),
    opening:
      (site.opening !== undefined && element.matches(site.opening)) ||
      (site.number !== undefined && numberIn(at(site.number)) === 1),
    ...timeAt(element, site.time ?? 'time', scope),
    ...(site.reach && reach !== undefined ? {reach: {kind: site.reach[0], value: reach}} : {}),
  };
  return site.refine ? site.refine(parts, element, page) : parts;
}

/** The post that a page says is answered: by its address, its author, or both. */
export function answerTo(
  permalink: string | undefined,
  author: string | undefined,
): Pick<Parts, 'replyTo'> {
  if (permalink === undefined && author === undefined) return {};
  return {
    replyTo: [
      {
        ...(permalink === undefined ? {} : {permalink}),
        ...(author === undefined ? {} : {author}),
      },
    ],
  };
}

/** The address of a place on the page itself, whatever base its links are written against. */
export function placeOn({url}: Page, name: string): string {
  return `${url.pathname}${url.search}#${name}`;
}

/** Where a service shows one comment of its thread first, which a parameter names. */
export function showingFirst({url}: Page, parameter: string, id: string): string {
  const address = new URL(threadAddress(url.href, url) ?? url);
  address.searchParams.set(parameter, id);
  return address.href;
}

/** Milliseconds for which it is remembered who is answered in a post: its answers follow one another. */
const MOMENT = 100;

type Answered = {until: number; told: Pick<Parts, 'replyTo'>};

/** The reader that a description amounts to. */
export function described(site: Description): Site {
  // Looked for once for each time that the page is taken in, which gives it another address object:
  // where a page has no title of its kind, each look goes through it all.
  const titles = new WeakMap<URL, string | undefined>();
  const titleOf = ({document, url}: Page) => {
    if (!titles.has(url)) titles.set(url, said(document, site.threadTitle));
    return titles.get(url);
  };
  const answered = new WeakMap<Element, Answered>();
  // What a post lacks is looked for in all that is in it: not anew for each of its thousand answers
  const answerIn = (around: Element, page: Page): Answered['told'] => {
    const known = answered.get(around);
    const now = performance.now();
    if (known && now < known.until) return known.told;
    const parent = partsOf(site, around, page);
    const told = parent ? answerTo(parent.permalink, parent.author) : {};
    answered.set(around, {until: now + MOMENT, told});
    return told;
  };
  return {
    name: site.name,
    ...(site.realm === undefined ? {} : {realm: site.realm}),
    owns: site.owns ?? showing(site.posts),
    posts: site.posts,
    read(element, page) {
      const parts = partsOf(site, element, page);
      if (!parts) return undefined;
      const around = site.isNested ? element.parentElement?.closest(site.posts) : undefined;
      const told = around ? answerIn(around, page) : {};
      return {threadTitle: titleOf(page), ...told, ...parts};
    },
  };
}
