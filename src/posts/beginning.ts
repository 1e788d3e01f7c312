import {type Piece, piecesOf, selectIn} from './pieces';
import {selectFirst} from './select';

/** Elements that a page's beginning holds: what made the page and what it is about shows there. */
const LIMIT = 5000;

/** A page of no more is looked through in one go, in a millisecond; but not for each way to read it. */
const WHOLE = 30_000;

type Beginning = {end: Element; pieces: Piece[]};

const known = new WeakMap<Document, Beginning>();

const elementAt = (document: Document, index: number): Element | undefined =>
  document.getElementsByTagName('*').item(index) ?? undefined;

/** The element at which the beginning ends; undefined where it is the whole page. */
const endOf = (document: Document): Element | undefined => elementAt(document, LIMIT);

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

/** What a selector finds on a page, in page order; of a very long one, in its beginning. */
export function* inBeginning(document: Document, selector: string): Generator<Element> {
  const end = elementAt(document, WHOLE) && endOf(document);
  if (end === undefined) {
    yield* document.querySelectorAll(selector);
    return;
  }
  for (const piece of beginningOf(document, end)) yield* selectIn(piece, selector);
}

/**
 * The first that a selector finds in the beginning of a page. Each way to read a page asks for one,
 * mostly in vain: on a long page all of it would be looked through, time and again.
 */
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
