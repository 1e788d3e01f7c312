import {attributeOf} from '../own-element';
import {beginningOf, fold, parentOf} from '../parts';
import {startsAsAction} from './actions';
import {dateIn, mayBeDate} from './dates';
import type {Entry, Family} from './families';
import {POST_ID} from './links';
import {regionOf} from './region';
import {beginsAsAnswer} from './replies';
import {PROFILE} from './seeds-of-authors';
import {isRated, isRatedByMany} from './stars';
import {type Found, sampleOf} from './template';
import {areNames, isVersion} from './votes';

/** Of the entries that were looked at, the share in which each part of a post was found. */
export type Had = {author: number; time: number; permalink: number; body: number};

/** What speaks for and against a family being posts, each with its weight, and the sum. */
export type Verdict = {score: number; because: Record<string, number>; had: Had};

/** The least score of a family that is taken for posts. */
export const ENOUGH = 6;

/** What speaks for one reply alone: it is looked at only where it says that it is one. */
const ANSWER = 3;

/** With fewer words of its own an entry hardly says anything. */
const FEW = 5;

const WIDE = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/gu;

/** A line that stands in most entries has fewer words than this; a longer one people copied. */
const LABEL = 8;

/** The number of an entry's own words: what a label says in most entries, the page says. */
function wordsOf(said: ReadonlyMap<string, number>, all: readonly ReadonlyMap<string, number>[]) {
  let words = 0;
  for (const [text, count] of said) {
    const times = all.filter(other => other.has(text)).length;
    if (count >= LABEL || times < 3 || times <= all.length / 2) words += count;
  }
  return words;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
const share = (values: boolean[]): number =>
  values.filter(Boolean).length / Math.max(values.length, 1);

/** A link; on old pages the anchor of a post may be left open, and all that follows stands in it. */
const LINK = 'a[href],a:not([name])';

function lengthOf(elements: readonly Element[]): {all: number; linked: number} {
  let all = 0;
  let linked = 0;
  for (const element of elements) {
    all += (element.textContent ?? '').length;
    for (const link of element.querySelectorAll(LINK)) linked += (link.textContent ?? '').length;
  }
  return {all: Math.max(all, 1), linked};
}

/** A text without the date in it, which says nothing: "4 years 9 weeks ago". */
const undated = (text: string): string =>
  mayBeDate(text) ? text.replace(dateIn(text) ?? '', ' ') : text;

/** Texts that stand in sentences: neither names and labels, nor links. */
function saidIn({body}: Found, apart: ReadonlySet<Element>): Map<string, number> {
  const words = new Map<string, number>();
  let all = 0;
  for (const root of body) {
    const walker = root.ownerDocument.createTreeWalker(root, 4);
    for (let node = walker.nextNode(); node && all < 40; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.closest(LINK) || isApart(parent, root, apart)) continue;
      const said = undated(fold(node.nodeValue));
      const wide = said.match(WIDE)?.length ?? 0;
      const count = said.split(' ').filter(word => /\p{L}/u.test(word)).length + wide / 2;
      if (count < 3) continue;
      words.set(said, count);
      all += count;
    }
  }
  return words;
}

function isApart(element: Element | null, root: Element, apart: ReadonlySet<Element>): boolean {
  for (let at = element; at && at !== root; at = parentOf(at)) if (apart.has(at)) return true;
  return false;
}

function canBeAnswered({span}: Entry): boolean {
  return span.some(root =>
    Array.from(root.querySelectorAll('a,button,input[type="button"],span,img,li'))
      .slice(0, 200)
      .some(element => {
        const said =
          beginningOf(element, 40).slice(0, 40) ||
          element.getAttribute('title') ||
          element.getAttribute('value') ||
          element.getAttribute('aria-label') ||
          '';
        return said.length < 40 && startsAsAction(said);
      }),
  );
}

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
    const isTitle = hash === '' && title.length > TITLE;
    if (pathname !== base.pathname && isTitle) return {title, address: host + pathname + search};
  }
  const mayBeArticle = count > 1 && !isOfMany && regionOf(element) <= 0 && isHeaded({span});
  return mayBeArticle ? toComments(span, base) : undefined;
}

/**
 * The share of entries whose title leads away. Where all lead to one page, it is whoever speaks there;
 * where all that have no heading are called the same, it is what one can do: "Report this comment".
 */
function shareAway(entries: readonly Entry[], base: URL, count: number, isOfMany: boolean): number {
  const led = entries.flatMap(entry => leadsTo(entry, base, count, isOfMany) ?? []);
  const isSame = (name: keyof Lead) => new Set(led.map(lead => lead[name])).size < 2;
  const isDone = () => isSame('title') && !entries.some(isHeaded);
  const isOne = count > 1 && (isSame('address') || isDone());
  return isOne ? 0 : led.length / Math.max(entries.length, 1);
}

/** Shops show the same thing many times, each with its price. */
const PRICE =
  /(?:[$€£¥₹₽₩]|zł|kr\.?|usd|eur|pln)\s?\d|\d[\d\s.,]*\s?(?:[€£¥₽₩]|zł|kr\b|usd\b|eur\b|pln\b|kč|лв|грн|руб|円|元)/i;

function hasPrice({span}: Entry): boolean {
  return span.some(root => PRICE.test((root.textContent ?? '').slice(0, 1500)));
}

/** True for a part of a document, whose heading links to itself: what is new in one version. */
const isSection = ({span}: Entry): boolean =>
  span.some(root => {
    const hash = root.querySelector(':is(h1,h2,h3) > a[href^="#"]')?.getAttribute('href');
    return hash != null && !POST_ID.test(hash.slice(1));
  });

/** True for what has a heading, as what is new has: without one, a word beside the day is a name. */
const isHeaded = ({span}: Pick<Entry, 'span'>): boolean =>
  span.some(root => root.querySelector('h1,h2,h3,h4,h5') !== null);

/** What a review may be headed by. */
const MARK = /^\D{0,12}(?:10|\d)[.,]\d$/;

/** True for what is headed by a version, whoever made it. */
const isOfVersion = ({span}: Entry): boolean =>
  span.some(root => {
    const heading = fold(root.querySelector('h1,h2,h3,h4')?.textContent);
    return isVersion(heading) && !MARK.test(heading);
  });

/** A message is written at an hour of the day; a version comes out on a day. */
const hasClock = ({postedText = ''}: Found): boolean => /\d[:h]\d\d/.test(postedText);

/**
 * What titles that lead away speak against entries: more where nobody can answer them, nor gave
 * stars, as one can what people write.
 */
function listing(away: number, answerable: number, rated: number): number {
  const isList = away > 0.7 && answerable < 0.3 && rated < 0.3;
  return away * (isList ? -10 : -4);
}

/** What it speaks for entries that nobody signed that most begin with the word for an answer. */
const answering = (sample: readonly Entry[], named: number): number =>
  named < 0.5 && share(sample.map(({element}) => beginsAsAnswer(element))) > 0.6 ? 2 : 0;

/** What boxes of somebody's words are called. */
const WORDS_BOX =
  /(?:^|[\s_-])(?:content|message|comment|text(?!-)|(?<!(?:card|media|panel|modal)-)body|note|msg|reply|remark)(?:[\s_-]|$)/i;

/** What anything may be called: a box in it that goes by its name says nothing by that. */
const ANY_BOX = /^(?:card|media|panel|box|list|item|row|tile|cell|col|grid|table|user|member)/i;

/** True for a box that goes by the name of its entry: "push-content" in a "push". */
function isNamedAfter(box: Element, {element}: Entry): boolean {
  const names = (attributeOf(element, 'class') ?? '').split(/\s+/);
  const own = (attributeOf(box, 'class') ?? '').split(/\s+/);
  return names.some(
    name =>
      name.length > 2 &&
      !ANY_BOX.test(name) &&
      own.some(one => /^[-_]/.test(one.slice(name.length)) && one.startsWith(name)),
  );
}

/** What an entry's box of words says itself: neither a date nor a link. */
function remarkIn({body: [box, ...others], author}: Found, entry: Entry, isTalk: boolean): string {
  if (!box || others.length > 0 || entry.span.includes(box)) return '';
  if (!isTalk && !isNamedAfter(box, entry)) return '';
  if (!WORDS_BOX.test(`${attributeOf(box, 'class') ?? ''} ${attributeOf(box, 'id') ?? ''}`))
    return '';
  const {all, linked} = lengthOf([box]);
  const said = undated(fold(box.textContent));
  return linked < all / 2 && said !== author && /\p{L}/u.test(said) ? said : '';
}

/** True where nearly all entries say something of their own in a box for words, however briefly. */
function areRemarks(found: readonly Found[], sample: readonly Entry[], isTalk: boolean): boolean {
  const remarks = sample.flatMap((entry, index) => {
    const one = found[index];
    return one ? remarkIn(one, entry, isTalk) : [];
  });
  const said = remarks.filter(remark => remark !== '');
  return said.length > remarks.length * 0.8 && new Set(said).size > said.length / 2;
}

const isPictured = ({span}: Entry): boolean =>
  span.some(root => root.querySelector('img,picture,video') !== null);

/** What their words speak for or against entries: sentences for posts, nothing at all against, with no picture either. */
function wordiness(words: number, isRemark: () => boolean, isShown: () => boolean): number {
  if (words >= FEW) return words < 12 ? 1 : 2;
  if (words >= 2 || isRemark()) return -1;
  return words > 0 || isShown() ? -5 : -7;
}

/** True where what an entry says is a link: the title of something that stands elsewhere. */
function isLinkAlone({body: [box, ...others]}: Found, {span}: Entry): boolean {
  if (!box || others.length > 0 || span.includes(box)) return false;
  const {all, linked} = lengthOf([box]);
  return box.closest('a[href]') !== null || linked > all * 0.9;
}

/** What links speak against entries that hold little else, or say nothing but one. */
function linking(density: number, isAlone: boolean): number {
  if (density > 0.7 || isAlone) return -4;
  return density > 0.5 ? -2 : 0;
}

/** What stars speak for reviews, or against what many gave them and nobody signed. */
function stars(sample: readonly Entry[], rated: number, named: number): number {
  const isOfMany = named < 0.5 && share(sample.map(isRatedByMany)) > 0.7;
  return isOfMany ? -2 : rated * 2;
}

/** Judges a family by what its entries have and lack, one entry after the other. */
export function* judge(
  family: Family,
  found: readonly Found[],
  apart: ReadonlySet<Element>,
  base: URL,
): Generator<undefined, Verdict> {
  const sample = sampleOf(family.entries);
  const count = family.entries.length;
  const texts: Map<string, number>[] = [];
  const answerable: boolean[] = [];
  for (const one of found) {
    texts.push(saidIn(one, apart));
    yield;
  }
  for (const entry of sample) {
    answerable.push(canBeAnswered(entry));
    yield;
  }
  const said = texts.map(one => wordsOf(one, texts));
  const written = share(said.map(words => words >= FEW));
  const words = median(said);
  const isNamed = ({nameScore, author = ''}: Found) => nameScore >= 3 && !isVersion(author);
  const named = share(sample.map(isOfVersion)) > 0.5 ? 0 : share(found.map(isNamed));
  const linked = share(found.map(({permalink}) => permalink !== undefined));
  const timed = share(
    found.map(({postedAt, postedText}) => postedAt !== undefined || postedText !== undefined),
  );
  const regions = sample.map(({element}) => regionOf(element));
  const isTalk = regions.some(region => region > 0);
  const density = median(
    sample.map(({span}) => {
      const {all, linked: inLinks} = lengthOf(span);
      return inLinks / all;
    }),
  );
  const rated = sample.map(isRated);
  const alone = (entry: Entry, index: number) =>
    found[index] !== undefined && isLinkAlone(found[index], entry);
  const isOfMany = named > 0.5 && new Set(found.map(({author}) => author)).size > 1;
  const away = shareAway(sample, base, count, isOfMany);
  const mayBeNames = share(sample.map(isHeaded)) < 0.7;
  const mayBeParts = named < 0.3 && share(answerable) < 0.3 && share(found.map(hasClock)) < 0.5;
  const because = {
    count: Math.min(3, Math.log2(Math.max(count, 1))),
    words: wordiness(
      words,
      () => areRemarks(found, sample, isTalk),
      () => isTalk || share(answerable) > 0.3 || share(sample.map(isPictured)) > 0.5,
    ),
    author: Math.max(
      named * 4 - 1,
      mayBeNames && areNames(found.map(({author}) => author)) ? 0 : -1,
    ),
    time: timed * 2,
    permalink: linked * 2,
    answerable: share(answerable) * 2,
    answer: family.isWithin && count === 1 ? ANSWER : answering(sample, named),
    region: regions.filter(region => region < 0).length > sample.length / 2 ? -5 : isTalk ? 2 : 0,
    listing: listing(away, share(answerable), share(rated)),
    rated: timed > 0.5 ? stars(sample, share(rated), named) : 0,
    sections: mayBeParts ? share(sample.map(isSection)) * -3 : 0,
    prices: share(sample.map(hasPrice)) > 0.7 ? -4 : 0,
    links: linking(density, share(sample.map(alone)) > 0.7),
  };
  const score = Object.values(because).reduce((sum, value) => sum + value, 0);
  return {score, because, had: {author: named, time: timed, permalink: linked, body: written}};
}
