import {ownDocument} from './own-document';

/** Which page of a thread, board or search is shown, of how many. */
export type PageOf = {at: number; of: number};

/** Where pages offer their other pages, by what engines and their themes call it. */
const BARS =
  'nav[aria-label*="agination" i],[class*="pagination" i],[class*="pagenav" i],[class*="pageNav"],[class*="page-numbers"],.pager,.pages,.nav-links';

/** “Page 2 of 14”, in the languages that forums speak; the number before the last one of all. */
const SAID = /(?:^|[^\d/])(\d{1,4})\s*(?:of|von|de|di|sur|van|av|z|\/)\s*(\d{1,4})(?!\d|\s*\/)/i;

const MOST = 10_000;

/** Elements that are looked at for a bar of pages: many times what stands around any list of posts. */
const LOOKED_AT = 5_000;

/** An element with more in it is a list of posts: the bar of its pages stands beside it. */
const LIST = 60;

/** A bar of pages has few words; what has more only sounds like one. */
const WORDS = 600;

const numberIn = (element: Element | null | undefined): number | undefined => {
  const text = element?.textContent?.trim() ?? '';
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
};

/** Marks of the page that is shown, in a bar of pages. */
const CURRENT =
  '[aria-current]:not([aria-current="false"]),.active,.current,.selected,[class*="--current" i],[class*="-current" i],strong';

const possible = (at: number | undefined, of: number): PageOf | undefined =>
  at !== undefined && at >= 1 && of >= at && of >= 1 && of <= MOST ? {at, of} : undefined;

/** The text of a bar; undefined for what is too long to be one. */
function textOf(document: Document, bar: Element): string | undefined {
  const walker = document.createTreeWalker(bar, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    text += walker.currentNode.nodeValue ?? '';
    if (text.length > WORDS) return undefined;
  }
  return text;
}

function inBar(document: Document, bar: Element): PageOf | undefined {
  const text = textOf(document, bar);
  if (text === undefined) return undefined;
  const said = SAID.exec(text);
  if (said) return possible(Number(said[1]), Number(said[2]));
  const numbers = Array.from(bar.querySelectorAll('a,span,strong,button,li'), numberIn);
  const known = numbers.filter(number => number !== undefined);
  const at = Array.from(bar.querySelectorAll(CURRENT), numberIn).find(one => one !== undefined);
  return known.length < 2 ? undefined : possible(at, Math.max(...known));
}

/** Goes past what is in an element. */
function pass(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next || !walker.parentNode()) return next;
  }
}

/** What stands around the lists of a page, in page order. */
function* aroundLists(document: Document): Generator<Element> {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT);
  let node = walker.nextNode();
  for (let left = LOOKED_AT; left > 0 && node instanceof Element; left--) {
    yield node;
    node = node.childElementCount > LIST ? pass(walker) : walker.nextNode();
  }
}

/**
 * Which page this is, of how many, where the page's own bar of pages tells it. Posts are passed
 * over: to ask all of a long page by such names would hold it up.
 */
export function pageOf(document: Document): PageOf | undefined {
  const own = ownDocument(document);
  for (const element of aroundLists(own)) {
    const found = element.matches(BARS) ? inBar(own, element) : undefined;
    if (found) return found;
  }
  return undefined;
}
