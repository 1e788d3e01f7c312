import {selectFirst} from './select';

/** True for elements; asked of the node's type, which holds across frames and windows. */
export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

/** True for text nodes, CDATA aside. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** True where one element begins before another on their page. */
export const isBefore = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & 4) !== 0;

/**
 * Puts elements in the order of their page. Asked the other way round, Chromium goes back to the start
 * of a list for each pair that stands right already, and that is how nearly all come (last seen in 156).
 */
export const byPlace = (a: Element, b: Element): number => (isBefore(b, a) ? 1 : -1);

type Around = {parentElement: Element | null; children: HTMLCollection};

/** The DOM's own getter of a property, found on the node's prototypes and not on the node. */
function getterOf<Name extends keyof Around>(
  node: Node,
  name: Name,
): ((this: Node) => Around[Name]) | undefined {
  for (let up = Object.getPrototypeOf(node); up; up = Object.getPrototypeOf(up)) {
    const getter = Object.getOwnPropertyDescriptor(up, name)?.get;
    if (getter) return getter;
  }
  return undefined;
}

let parentElement: ((this: Node) => Element | null) | undefined;
let children: ((this: Node) => HTMLCollection) | undefined;

/**
 * The element around a node, asked of the DOM itself: a form with a field named "parentElement"
 * would answer with that field, and send whoever climbs from it round and round.
 */
export function parentOf(node: Node): Element | null {
  parentElement ??= getterOf(node, 'parentElement');
  return parentElement ? parentElement.call(node) : null;
}

/** The elements directly in an element, asked in the same way. */
export function childrenOf(element: Element): HTMLCollection {
  children ??= getterOf(element, 'children');
  return children ? children.call(element) : element.children;
}

/** The first element that the selector finds in `root`, or `root` itself where the selector is ''. */
export function find(root: Element, selector: string): Element | undefined {
  return selector === '' ? root : selectFirst(root, selector);
}

const UNFOLDED = /[\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\u00ad]|[^\S ]|\s\s|^\s|\s$/;

const squeeze = (text: string): string =>
  text.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g, '').replace(/\s+/g, ' ');

/** Text as a person reads it: white space folded, invisible marks gone. */
export function fold(text: string | null | undefined): string {
  if (!text || !UNFOLDED.test(text)) return text ?? '';
  return squeeze(text).trim();
}

/** Characters of a text that are taken at once where only its beginning counts. */
const AT_ONCE = 300;

/**
 * The folded text of an element; of one with more than `most` characters only a beginning that is
 * longer than that. A page nests boxes deep: the text of each, taken whole, is the page's many times.
 * @param between what stands between one text and the next
 */
export function beginningOf(element: Element, most: number, between = ''): string {
  if (!element.firstElementChild && (element.textContent ?? '').length <= AT_ONCE)
    return fold(element.textContent);
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let said = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = between + (node.nodeValue ?? '');
    for (let from = 0; from < text.length; from += AT_ONCE) {
      said = squeeze(said + text.slice(from, from + AT_ONCE));
      if (said.trim().length > most) return said.trim();
    }
  }
  return said.trim();
}

/** A number with what shortens it; behind a decimal also where the next word is glued to it ("1.2Kviews"). */
const NUMBER =
  /(\d[\d.,\u00a0 ]*)\s*(?:([Kk]|[Mm](?:io|ln|il|ill?i?[oó]n(?:e[ns]|[eis])?)?)(?!\p{L})|(?<=[.,]\d{1,2})([KkM]))?/u;

/** The first number in a text such as "1,234 posts", "1.2k" or "3 M"; undefined where its unit is unknown, or it is beyond counting. */
export function numberIn(text: string | undefined): number | undefined {
  const found = NUMBER.exec(text ?? '');
  if (!found) return undefined;
  const [, digits = '', word, unit = word] = found;
  if (unit === undefined && /[.,]\d{1,2}$/.test(digits.trim())) return undefined;
  // "1,2 mil": who writes a decimal comma says thousands.
  const times = /^k/i.test(unit ?? '') || (unit === 'mil' && digits.includes(',')) ? 1e3 : 1e6;
  const value =
    unit === undefined
      ? Number(digits.replace(/\D/g, ''))
      : Math.round(Number.parseFloat(digits.replace(',', '.')) * times);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** The first group of `pattern` in a text: a post's id in "post_1234", say. */
export function partOf(text: string | null | undefined, pattern: RegExp): string | undefined {
  return pattern.exec(text ?? '')?.[1];
}
