import {holds, isLike} from './own-element';
import {childrenOf} from './parts';
import {selectEach} from './select';

/** A piece of a page that is looked at in a moment: an element alone, or with all that is in it. */
export type Piece = {element: Element; isWhole: boolean};

/** Elements that are searched at once. */
const MOST = 2000;

// Asked by an index in brackets, browsers would count all that is there first
const isVast = (element: Element, most = MOST): boolean =>
  element.getElementsByTagName('*').item(most) !== null;

/** Children of an element that is no list: any of them may hold most of the page. */
const FEW = 32;

/** Children that are taken at a time. */
const HANDFUL = 100;

/** The children of an element one after the other, though the page may change in between. */
class Children {
  private readonly all: HTMLCollection;
  private readonly isList: boolean;
  private taken: Element[] = [];
  private next = 0;
  private end = 0;

  constructor(parent: Element) {
    this.all = childrenOf(parent);
    this.isList = this.all.item(FEW) !== null;
  }

  take(): Piece | undefined {
    if (this.next === this.taken.length) this.refill();
    const element = this.taken[this.next++];
    return element && {element, isWhole: this.isSmall(element)};
  }

  private refill(): void {
    this.end = this.place();
    this.next = 0;
    this.taken = [];
    while (this.taken.length < HANDFUL) {
      const element = this.all.item(this.end);
      if (!element) return;
      this.taken.push(element);
      this.end++;
    }
  }

  /** Where the next ones stand: behind those that were taken and are still there. */
  private place(): number {
    if (this.end === 0 || this.all.item(this.end - 1) === this.taken.at(-1)) return this.end;
    for (const element of this.taken.toReversed()) {
      const place = Array.prototype.indexOf.call(this.all, element);
      if (place >= 0) return place + 1;
    }
    return 0;
  }

  /** An only child is as large as its parent; the members of a list are small. */
  private isSmall(child: Element): boolean {
    return this.isList || (this.all.item(1) !== null && !isVast(child));
  }
}

/** An element cut into pieces, in page order. Goes down without recursion, since pages nest deep. */
export function* piecesOf(root: Element): Generator<Piece> {
  const isWhole = !isVast(root);
  yield {element: root, isWhole};
  const open = isWhole ? [] : [new Children(root)];
  for (let children = open.at(-1); children; children = open.at(-1)) {
    const piece = children.take();
    if (!piece) open.pop();
    else {
      yield piece;
      if (!piece.isWhole) open.push(new Children(piece.element));
    }
  }
}

/** What a selector finds in a piece; what is taken away before its turn comes is left out. */
export function* selectIn({element, isWhole}: Piece, selector: string): Generator<Element> {
  if (isLike(element, selector)) yield element;
  if (!isWhole || !element.firstElementChild) return;
  for (const one of selectEach(element, selector)) if (holds(element, one)) yield one;
}

/** Pieces that are looked at in a moment. */
export const PIECES = 100;

/** What a selector finds in an element, itself included; undefined where only time has passed. */
export function* selectSlowly(root: Element, selector: string): Generator<Element | undefined> {
  let looked = 0;
  for (const piece of piecesOf(root)) {
    yield* selectIn(piece, selector);
    if (++looked % PIECES === 0) yield undefined;
  }
}

/** Elements that are searched at once for what most of them stand in: it takes a millisecond or two. */
const WHOLE = 20_000;

/**
 * What a selector finds in an element, itself included, where all of it is wanted: only what is long
 * is looked through slowly, as to cut it into pieces costs four times as much.
 */
export function* selectThrough(root: Element, selector: string): Generator<Element | undefined> {
  if (isVast(root, WHOLE)) yield* selectSlowly(root, selector);
  else yield* selectIn({element: root, isWhole: true}, selector);
}
