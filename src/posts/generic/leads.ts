import {isLike} from '../own-element';
import {fold} from '../parts';
import {startsAsAction} from './actions';
import {dateIn} from './dates';
import type {Entry} from './families';
import {regionOf} from './region';
import {PROFILE} from './seeds-of-authors';
import type {Found} from './template';
import {lengthOf} from './wording';

/** A title has more letters than this. */
const TITLE = 15;

const BLOCK =
  /^(?:DIV|P|UL|OL|DL|TABLE|SECTION|BR|HR|H\d|HEADER|FOOTER|FIGURE|IMG|SMALL|BLOCKQUOTE)$/;

/** What stands beside a node on one side, white space aside. */
function beside(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let at = node[side];
  while (at && at.nodeType !== 1 && !/\S/.test(at.nodeValue ?? '')) at = at[side];
  return at;
}

/** True for a link that is a line of its own, and not one in a sentence. */
const isLine = (link: Element): boolean =>
  (['previousSibling', 'nextSibling'] as const).every(side => {
    const other = beside(link, side);
    return other === null || BLOCK.test(other.nodeName);
  });

/** The link in an entry's heading. */
const headingLink = (root: Element): Element | null =>
  root.querySelector('h1 a[href],h2 a[href],h3 a[href],h4 a[href]') ??
  root.querySelector('a[href] h2,a[href] h3,a[href] h4')?.closest('a') ??
  null;

/** Of fewer entries each may begin with a link that its author put there. */
const SEVERAL = 4;
/** Links of an entry that are looked at. */
const FIRST_LINKS = 12;

/** True for words that are neither a date nor a person nor what can be done, and no link in a sentence. */
function isTitle(link: Element): boolean {
  const said = fold(link.textContent);
  const isLong = said.length > TITLE && said.split(' ').length > 2;
  const isPerson = PROFILE.test(link.getAttribute('href') ?? '');
  return isLong && !isPerson && !startsAsAction(said) && isLine(link) && dateIn(said) === undefined;
}

/** The first link that is a line of its own, as a title without a heading is. */
const lineLink = (root: Element): Element | null =>
  Array.from(root.querySelectorAll('a[href]')).slice(0, FIRST_LINKS).find(isTitle) ?? null;

type Lead = {title: string; address: string};

/** How blogs mark the address of an article in its title, however short that is. */
const ARTICLE = '[rel~="bookmark"]';

/** Where what is said of an article stands, from a list of articles. */
const COMMENTS = 'a[href$="#comments"],a[href$="#respond"],a[href$="#disqus_thread"]';

/** Where a list of articles leads to what is said of one of them. */
function toComments(span: readonly Element[], base: URL): Lead | undefined {
  const link = span.flatMap(root => root.querySelector(COMMENTS) ?? [])[0];
  const href = link?.getAttribute('href') ?? '';
  if (!link || !URL.canParse(href, base)) return undefined;
  const {host, pathname} = new URL(href, base);
  return pathname === base.pathname
    ? undefined
    : {title: fold(link.textContent), address: host + pathname};
}

/**
 * Where a title leads that leads to another document: a list of articles or threads, not their posts.
 * One post alone may be about another site's page.
 */
function leadsTo(
  {element, span}: Entry,
  base: URL,
  count: number,
  isOfMany: boolean,
): Lead | undefined {
  for (const root of span) {
    const link = headingLink(root) ?? (count < SEVERAL ? null : lineLink(root));
    const href = link?.getAttribute('href');
    if (!link || !href || !URL.canParse(href, base)) continue;
    const {host, pathname, search, hash} = new URL(href, base);
    if (count === 1 && host !== base.host) continue;
    const title = fold(link.textContent);
    const isNamed = title.length > TITLE || isLike(link, ARTICLE);
    const isTitle = hash === '' && isNamed;
    if (pathname !== base.pathname && isTitle) return {title, address: host + pathname + search};
  }
  const mayBeArticle = count > 1 && !isOfMany && regionOf(element) <= 0 && isHeaded({span});
  return mayBeArticle ? toComments(span, base) : undefined;
}

/** True for a link to another page of its site, and to no place on it. */
function isAway(link: Element | null | undefined, base: URL): boolean {
  const href = link?.getAttribute('href');
  if (!href || !URL.canParse(href, base)) return false;
  const {host, pathname, search, hash} = new URL(href, base);
  return host === base.host && hash === '' && pathname + search !== base.pathname + base.search;
}

/** The link that an entry is headed by, or begins with, where it leads to another page and to no person. */
export function titleAway(
  {span}: Pick<Entry, 'span'>,
  base: URL,
): {link: Element; isHeading: boolean} | undefined {
  const heading = span.flatMap(root => headingLink(root) ?? [])[0];
  const links = () =>
    span.flatMap(root => Array.from(root.querySelectorAll('a[href]')).slice(0, FIRST_LINKS));
  const link = heading ?? links().find(one => fold(one.textContent) !== '');
  const isPerson = PROFILE.test(link?.getAttribute('href') ?? '');
  return link && !isPerson && isAway(link, base) ? {link, isHeading: link === heading} : undefined;
}

/**
 * The share of entries whose title leads away. Where all lead to one page, it is whoever speaks there;
 * where all that have no heading are called the same, it is what one can do: "Report this comment".
 */
export function shareAway(
  entries: readonly Entry[],
  base: URL,
  count: number,
  isOfMany: boolean,
): number {
  const led = entries.flatMap(entry => leadsTo(entry, base, count, isOfMany) ?? []);
  const isSame = (name: keyof Lead) => new Set(led.map(lead => lead[name])).size < 2;
  const isDone = () => isSame('title') && !entries.some(isHeaded);
  const isOne = count > 1 && (isSame('address') || isDone());
  return isOne ? 0 : led.length / Math.max(entries.length, 1);
}

/** True for what has a heading, as what is new has: without one, a word beside the day is a name. */
export const isHeaded = ({span}: Pick<Entry, 'span'>): boolean =>
  span.some(root => root.querySelector('h1,h2,h3,h4,h5') !== null);

/**
 * What titles that lead away speak against entries: more where nobody can answer them, nor gave
 * stars, as one can what people write.
 */
export function listing(away: number, answerable: number, rated: number): number {
  const isList = away > 0.7 && answerable < 0.3 && rated < 0.3;
  return away * (isList ? -10 : -4);
}

/** True where what an entry says is a link: the title of something that stands elsewhere. */
export function isLinkAlone({body: [box, ...others]}: Found, {span}: Entry): boolean {
  if (!box || others.length > 0 || span.includes(box)) return false;
  const {all, linked} = lengthOf([box]);
  return box.closest('a[href]') !== null || linked > all * 0.9;
}

/** What links speak against entries that hold little else, or say nothing but one. */
export function linking(density: number, isAlone: boolean): number {
  if (density > 0.7 || isAlone) return -4;
  return density > 0.5 ? -2 : 0;
}
