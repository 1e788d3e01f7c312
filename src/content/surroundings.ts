import {outermost} from './additions';
import {nameOf, parentOf} from './nodes';
import {hasMoreThan} from './runs';

/** Elements inside what is taken for the surroundings of a change: about those of one post. */
const MOST = 40;

/** Changes in more places than this are what a page loads rather than edits. */
const PLACES = 50;

/** The widest element around a place with no more in it than a post may have. */
function widestAround(place: Node): Element[] {
  let widest: Element | undefined;
  for (let at: Node | null = place; at instanceof Element; at = parentOf(at)) {
    if (nameOf(at) === 'BODY' || hasMoreThan(MOST, at)) break;
    widest = at;
  }
  return widest ? [widest] : [];
}

/**
 * What has changed on a page, with what stands around it: a post may match only now, by words of
 * which some stood there before.
 */
export function withSurroundings(nodes: Node[]): Node[] {
  const places = new Set(nodes.flatMap(node => parentOf(node) ?? []));
  if (places.size > PLACES) return nodes;
  return outermost(new Set([...nodes, ...[...places].flatMap(widestAround)]));
}
