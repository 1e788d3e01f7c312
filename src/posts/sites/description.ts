import type {Reach} from '../../mention/post';
import {find, fold, isElement, isText, numberIn} from '../parts';
import type {Page, Parts, Site} from '../site';
import {type Time, timeIn, timeSaid} from '../time';

/**
 * Where a part of a post stands: a selector inside the post ('' is the post itself) for its text,
 * with `@name` behind it for that attribute, with `@text` for the text that stands directly in it.
 * With `<` before it, the selector looks inside the sibling before the post: some engines put who
 * and when there. Of several places the first that says something counts.
 */
export type Place = string | readonly string[];

/** A site or engine as data: where each part of its posts stands. */
export type Description = Omit<Site, 'read'> & {
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

type Spot = {found: Element; attribute: string | undefined};

/** What is found at each place; what stands in a nested reply (one of `posts`) is not this post's. */
function* spots(
  root: Element | Document,
  place: Place | undefined,
  posts?: string,
): Generator<Spot> {
  for (const one of [place ?? []].flat()) {
    const [, before, selector = '', attribute] = /^(<?)(.*?)(?:@([\w-]+))?$/s.exec(one) ?? [];
    const within = before && isElement(root) ? root.previousElementSibling : root;
    const found = within && find(within, selector);
    if (found && (before || !posts || found.closest(posts) === root)) yield {found, attribute};
  }
}

function directText(element: Element): string {
  return Array.from(element.childNodes, node => (isText(node) ? node.data : ' ')).join('');
}

function textAt({found, attribute}: Spot): string {
  if (attribute === 'text') return fold(directText(found));
  return fold(attribute ? found.getAttribute(attribute) : found.textContent);
}

/** What the page says at a place. */
export function said(
  root: Element | Document,
  place: Place | undefined,
  posts?: string,
): string | undefined {
  for (const spot of spots(root, place, posts)) {
    const text = textAt(spot);
    if (text !== '') return text;
  }
  return undefined;
}

/** What the page says of the time at a place. */
export function timeAt(root: Element, place: Place | undefined, posts?: string): Time {
  for (const spot of spots(root, place, posts)) {
    const time = spot.attribute ? timeSaid(textAt(spot)) : timeIn(spot.found);
    if (Object.keys(time).length > 0) return time;
  }
  return {};
}

/** Where the author's name leads: it is a link, or stands in one, or holds one. */
function authorLink(root: Element, place: Place | undefined, posts?: string): string | undefined {
  for (const {found, attribute} of spots(root, place, posts)) {
    if (attribute) continue;
    const link = found.closest('a[href]') ?? found.querySelector('a[href]');
    if (link && root.contains(link)) return link.getAttribute('href') ?? undefined;
  }
  return undefined;
}

function partsOf(site: Description, element: Element, page: Page): Parts | undefined {
  const {posts, isNested, number, reach} = site;
  const scope = isNested ? posts : undefined;
  const at = (place: Place | undefined) => said(element, place, scope);
  const [words] = spots(element, site.body, scope);
  if (!words) return undefined;
  const value = reach && numberIn(at(reach[1]));
  const parts: Parts = {
    body: words.found,
    without: site.without,
    quotes: site.quotes,
    author: at(site.author),
    handle: at(site.handle),
    authorUrl: site.authorUrl ? at(site.authorUrl) : authorLink(element, site.author, scope),
    permalink: at(site.permalink),
    key: at(site.key),
    threadTitle: said(page.document, site.threadTitle),
    opening:
      (site.opening !== undefined && element.matches(site.opening)) ||
      (number !== undefined && numberIn(at(number)) === 1),
    ...timeAt(element, site.time ?? 'time', scope),
    ...(reach && value !== undefined ? {reach: {kind: reach[0], value}} : {}),
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

/** The reader that a description amounts to. */
export function described(site: Description): Site {
  return {
    name: site.name,
    ...(site.realm === undefined ? {} : {realm: site.realm}),
    owns: site.owns,
    posts: site.posts,
    read(element, page) {
      const parts = partsOf(site, element, page);
      const around = site.isNested ? element.parentElement?.closest(site.posts) : undefined;
      const parent = parts && around && partsOf(site, around, page);
      return parent ? {...answerTo(parent.permalink, parent.author), ...parts} : parts;
    },
  };
}
