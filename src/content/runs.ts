import type {Counters} from './counters';

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
  return node instanceof Element && node.getElementsByTagName('*').item(count) !== null;
}

function mayHoldWords({nodeType, nodeName}: Node): boolean {
  return nodeType === Node.TEXT_NODE || (nodeType === Node.ELEMENT_NODE && !WORDLESS.has(nodeName));
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
    const text = node.textContent ?? '';
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

/** The text of some nodes, run by run; of what holds very much, the text of what is in it. */
export function* runsOf(nodes: Iterable<Node>, counters: Counters, isHit = false): Generator<Run> {
  // A copy: a page may take a node away between two slices, and with it the way to the next
  const all = Array.from(nodes).filter(mayHoldWords);
  const most = isHit && all.length <= FEW ? LARGE : VAST;
  const isSure = isHit && all.length === 1;
  let run = new Run();
  for (const node of all) {
    const isWhole = isSure
      ? !node.hasChildNodes()
      : all.length > LONG_LIST || !hasMoreThan(most, node);
    if (isWhole) run.add(node, counters);
    if (run.nodes.length > 0 && (run.isFull || !isWhole)) {
      yield run;
      run = new Run();
    }
    if (!isWhole) yield* runsOf(node.childNodes, counters, isHit);
  }
  if (run.nodes.length > 0) yield run;
}
