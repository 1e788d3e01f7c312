import {type Piece, piecesOf, selectIn} from './pieces';
import {selectFirst} from './select';

/** Elements that a page's beginning holds: what made the page and what it is about shows there. */
const LIMIT = 5000;

type Beginning = {end: Element; pieces: Piece[]};

const known = new WeakMap<Document, Beginning>();

/** The element at which the beginning ends; undefined where it is the whole page. */
const endOf = (document: Document): Element | undefined =>
  document.getElementsByTagName('*').item(LIMIT) ?? undefined;

function sizeOf({element, isWhole}: Piece): number {
  const isAlone = !isWhole || element.firstElementChild === null;
  return isAlone ? 1 : 1 + element.getElementsByTagName('*').length;
}

function beginningOf(document: Document, end: Element): Piece[] {
  const before = known.get(document);
  if (before?.end === end) return before.pieces;
  const pieces: Piece[] = [];
  let left = LIMIT;
  for (const piece of piecesOf(document.documentElement)) {
    if (left <= 0) break;
    pieces.push(piece);
    left -= sizeOf(piece);
  }
  known.set(document, {end, pieces});
  return pieces;
}

/** Browsers look ids up, however long the page is. */
const isById = (selector: string): boolean => /^[^,]*#[^,]*$/.test(selector);

/**
 * What a selector finds in the beginning of a page, in page order. On a long page what is not there
 * would be looked for in all of it, selector after selector.
 */
export function* inBeginning(document: Document, selector: string): Generator<Element> {
  const end = endOf(document);
  if (end === undefined || isById(selector)) {
    yield* document.querySelectorAll(selector);
    return;
  }
  for (const piece of beginningOf(document, end)) yield* selectIn(piece, selector);
}

/** The first of them. Each way to read a page asks for one, mostly in vain: a list is not made each time. */
export function atBeginning(document: Document, selector: string): Element | undefined {
  const end = endOf(document);
  if (end === undefined || isById(selector)) return document.querySelector(selector) ?? undefined;
  for (const {element, isWhole} of beginningOf(document, end)) {
    if (element.matches(selector)) return element;
    const first = isWhole && element.firstElementChild && selectFirst(element, selector);
    if (first) return first;
  }
  return undefined;
}
