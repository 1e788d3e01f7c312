import type {Counters} from './counters';
import {elementsIn, firstIn, nameOf, nextTo, nodesIn, parentOf, typeOf, wordsOf} from './nodes';

/** Characters of text that are looked through at once. */
const ENOUGH = 32_768;

/** A run goes on to a space, since no word reaches across it; but not further than this. */
const MOST = 4 * ENOUGH;

/** Nodes of which the text is taken at once, however little text they hold. */
const MANY = 500;

/** Elements inside one that is not taken as a whole. */
const VAST = 30_000;

/** Elements inside one of few that is not taken as a whole where a hit among them is all but sure. */
const LARGE = 200;
const FEW = 32;

/** Children of an element of which none is likely to hold most of it. */
const LONG_LIST = 1000;

const WORDLESS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** True for an element with more than so many inside: the browser counts no further. */
function hasMoreThan(count: number, node: Node): node is Element {
  return node instanceof Element && elementsIn(node, '*').item(count) !== null;
}

/** True where what is in a node can be looked through in a moment. */
export const isModest = (node: Node): boolean => !hasMoreThan(VAST, node);

function mayHoldWords(node: Node): boolean {
  const type = typeOf(node);
  return type === Node.TEXT_NODE || (type === Node.ELEMENT_NODE && !WORDLESS.has(nameOf(node)));
}

/**
 * Nodes that follow each other, and their text in one. To look for words in a text of a few hundred
 * characters costs more in calls than in reading.
 */
export class Run {
  readonly nodes: Node[] = [];
  readonly #ends: number[] = [];
  text = '';

  /** Takes a node's text in. */
  add(node: Node, counters: Counters): void {
    const text = wordsOf(node) ?? '';
    counters.nodes++;
    counters.characters += text.length;
    this.text += text;
    this.nodes.push(node);
    this.#ends.push(this.text.length);
  }

  get isFull(): boolean {
    const {length} = this.text;
    if (length >= MOST || this.nodes.length >= MANY) return true;
    return length >= ENOUGH && this.text.charCodeAt(length - 1) <= 32;
  }

  /** The nodes that ascending places of the text stand in, each with the length of its own text. */
  *at(places: number[]): Generator<{node: Node; length: number}> {
    let index = 0;
    let told = -1;
    for (const place of places) {
      while (place >= (this.#ends[index] ?? Number.POSITIVE_INFINITY)) index++;
      const node = this.nodes[index];
      if (!node || index === told) continue;
      told = index;
      yield {node, length: (this.#ends[index] ?? 0) - (this.#ends[index - 1] ?? 0)};
    }
  }
}

/** Nodes in a row; how many there are is known before they are touched. */
export type Row = Iterable<Node> & {length: number};

/**
 * The children of a node, each touched when its turn comes. A page may take some away between two
 * slices, and with one the way to the next: then it goes on behind the last that is still there.
 */
export function childrenOf(parent: Node): Row {
  return {
    length: nodesIn(parent).length,
    *[Symbol.iterator]() {
      const done: Node[] = [];
      for (let node = firstIn(parent); node; ) {
        done.push(node);
        yield node;
        let last = done.at(-1);
        while (last && parentOf(last) !== parent) {
          done.pop();
          last = done.at(-1);
        }
        node = last ? nextTo(last) : firstIn(parent);
      }
    },
  };
}

/** Nodes in a row that are being gone through, and how much one of them may hold to be taken whole. */
type Open = {rest: Iterator<Node>; isWhole(node: Node): boolean};

function opened(nodes: Row, isHit: boolean): Open {
  const {length} = nodes;
  const most = isHit && length <= FEW ? LARGE : VAST;
  return {
    rest: nodes[Symbol.iterator](),
    isWhole: node =>
      isHit && length === 1 ? !firstIn(node) : length > LONG_LIST || !hasMoreThan(most, node),
  };
}

/**
 * The text of some nodes, run by run; of what holds very much, the text of what is in it. Goes down
 * without recursion, since pages nest deep.
 */
export function* runsOf(nodes: Row, counters: Counters, isHit = false): Generator<Run> {
  const open = [opened(nodes, isHit)];
  let run = new Run();
  for (let row = open[0]; row; row = open.at(-1)) {
    const {value: node, done} = row.rest.next();
    if (done) open.pop();
    else if (!mayHoldWords(node)) continue;
    const isWhole = !done && row.isWhole(node);
    if (isWhole) run.add(node, counters);
    if (run.nodes.length > 0 && (run.isFull || !isWhole)) {
      yield run;
      run = new Run();
    }
    if (!done && !isWhole) open.push(opened(childrenOf(node), isHit));
  }
}
