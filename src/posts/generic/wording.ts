import {attributeOf} from '../own-element';
import {fold, parentOf} from '../parts';
import {dateIn, mayBeDate} from './dates';
import type {Entry} from './families';
import type {Found} from './template';

/** With fewer words of its own an entry hardly says anything. */
export const FEW = 5;

const WIDE = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/gu;

/** A line that stands in most entries has fewer words than this; a longer one people copied. */
const LABEL = 8;

/** The number of an entry's own words: what a label says in most entries, the page says. */
export function wordsOf(
  said: ReadonlyMap<string, number>,
  all: readonly ReadonlyMap<string, number>[],
) {
  let words = 0;
  for (const [text, count] of said) {
    const times = all.filter(other => other.has(text)).length;
    if (count >= LABEL || times < 3 || times <= all.length / 2) words += count;
  }
  return words;
}

/** A link; on old pages the anchor of a post may be left open, and all that follows stands in it. */
const LINK = 'a[href],a:not([name])';

/** How many characters elements hold, and how many of those in links. */
export function lengthOf(elements: readonly Element[]): {all: number; linked: number} {
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
export function saidIn({body}: Found, apart: ReadonlySet<Element>): Map<string, number> {
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
export function areRemarks(
  found: readonly Found[],
  sample: readonly Entry[],
  isTalk: boolean,
): boolean {
  const remarks = sample.flatMap((entry, index) => {
    const one = found[index];
    return one ? remarkIn(one, entry, isTalk) : [];
  });
  const said = remarks.filter(remark => remark !== '');
  return said.length > remarks.length * 0.8 && new Set(said).size > said.length / 2;
}

/** True for an entry with a picture in it. */
export const isPictured = ({span}: Entry): boolean =>
  span.some(root => root.querySelector('img,picture,video') !== null);

/**
 * What their words speak for or against entries: sentences for posts, none against, nothing at all
 * and no picture most.
 */
export function wordiness(words: number, isRemark: () => boolean, isShown: () => boolean): number {
  if (words >= FEW) return words < 12 ? 1 : 2;
  if (words >= 2 || isRemark()) return -1;
  return words > 0 || isShown() ? -5 : -7;
}
