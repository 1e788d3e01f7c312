import type {Counters} from './counters';
import {firstIn, isOnPage} from './nodes';
import {childrenOf, type Row, type Run, runsOf} from './runs';

/** Where in a text stands what is looked for, ascending; no more places than `enough`. */
export type Places = (text: string, enough?: number) => number[];

/** Characters of a text that is not looked into further: about one long post. */
const SMALL = 2000;

/** A text is looked through so much at a time. */
const PART = 65_536;

/** Where a part of a text ends: behind a space, since no word reaches across it. */
function partEnd(text: string, from: number): number {
  const space = from + PART < text.length ? text.indexOf(' ', from + PART) : -1;
  return space < 0 ? text.length : space;
}

/** The steps of finding places, a part of the text in each. */
function* placesIn(text: string, find: Places, enough?: number): Generator<number[]> {
  for (let from = 0; from < text.length; ) {
    const to = partEnd(text, from);
    const isAll = from === 0 && to === text.length;
    const places = find(isAll ? text : text.slice(from, to), enough);
    yield isAll ? places : places.map(place => from + place);
    from = to;
  }
}

/** Each step gives a node of the run around which posts have to be read, or nothing. */
export function* hitsIn(run: Run, find: Places, counters: Counters): Generator<Node | undefined> {
  const isOne = run.nodes.length === 1;
  let last: Node | undefined;
  for (const places of placesIn(run.text, find, isOne ? 1 : undefined)) {
    for (const {node, length} of run.at(places)) {
      if (node === last || !isOnPage(node)) continue;
      last = node;
      if (length <= SMALL || !firstIn(node)) yield node;
      else yield* gate(childrenOf(node), find, counters, true);
    }
    if (isOne && last) return;
    yield undefined;
  }
}

/**
 * The gate: a page's text in bulk against the watched terms. Each step gives a node around which
 * posts have to be read, or nothing. Touching a node costs more than reading its text, so a page
 * without a hit costs little more than taking its text once.
 * @param isHit true where a hit is all but sure, and the text of the whole not worth taking
 */
export function* gate(
  nodes: Row,
  find: Places,
  counters: Counters,
  isHit = false,
): Generator<Node | undefined> {
  for (const run of runsOf(nodes, counters, isHit)) yield* hitsIn(run, find, counters);
}
