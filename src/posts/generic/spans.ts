import {beginningOf} from '../parts';
import {dateIn} from './dates';
import type {Entry, Family} from './families';
import {isNamed, kindOf} from './signature';

const LONGEST = 12;

/** The name and the time of a post stand in so much of its beginning. */
const BEGINNING = 80;

/** True for a box that begins as a post does, with when it was written. */
const isDated = (box: Element): boolean => dateIn(beginningOf(box, BEGINNING)) !== undefined;

/**
 * Siblings after an element (or before it) that belong to no other entry, nor are one whose time
 * was not found; beside the outermost, the rest of the page.
 */
function siblings(element: Element, isForward: boolean, others: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  const kind = kindOf(element);
  const next = (at: Element) => (isForward ? at.nextElementSibling : at.previousElementSibling);
  for (let at = next(element); at && found.length < LONGEST; at = next(at)) {
    if (others.has(at) || (isNamed(kind) && kindOf(at) === kind && isDated(at))) break;
    found.push(at);
  }
  return found;
}

/** Of what stands beside the outermost entry, the first, and boxes that are as another entry's siblings are. */
function ownOf(beside: readonly Element[], others: readonly Element[]): Element[] {
  const end = beside.findIndex((one, at) => {
    const other = others[at];
    const isAlike = other && one.localName !== 'p' && kindOf(other) === kindOf(one);
    return at > 0 && !isAlike;
  });
  return end < 0 ? [...beside] : beside.slice(0, end);
}

/** How many siblings most entries have to themselves. */
function usual(counts: number[]): number {
  return counts.sort((a, b) => a - b)[counts.length >> 1] ?? 0;
}

/** What stands at one end of a box, in the boxes at that end of it. */
function atEnd(box: Element, side: 'firstChild' | 'lastChild'): Node {
  let at: Node = box;
  for (let next = at[side]; next; next = at[side]) {
    while (next && next.nodeType !== 1 && !/\S/.test(next.nodeValue ?? '')) {
      next = side === 'firstChild' ? next.nextSibling : next.previousSibling;
    }
    if (!next) break;
    at = next;
  }
  return at;
}

/**
 * True where most boxes have a rule drawn at that end, and what comes beyond it is another's: the
 * first box has beside it, on the other side, what the one next to it has; the last has no such
 * thing beyond its rule.
 */
function isRuledOff({entries}: Family, isForward: boolean): boolean {
  const side = isForward ? 'lastChild' : 'firstChild';
  const ruled = entries.filter(({element}) => atEnd(element, side).nodeName === 'HR');
  if (ruled.length <= entries.length / 2) return false;
  const inOrder = entries.map(({element}) => element);
  const [first, second] = isForward ? inOrder : inOrder.toReversed();
  const last = inOrder.at(isForward ? -1 : 0);
  const before = (element?: Element) =>
    isForward ? element?.previousElementSibling : element?.nextElementSibling;
  const behind = isForward ? last?.nextElementSibling : last?.previousElementSibling;
  const [one, other] = [before(first), before(second)];
  if (!one || !other || kindOf(one) !== kindOf(other)) return false;
  return !behind || kindOf(behind) !== kindOf(one);
}

/** Flat lists, where a post is several siblings in a row: its line first, or its words first. */
export function spread(family: Family, isForward: boolean): Family | undefined {
  if (isRuledOff(family, isForward)) return undefined;
  const own = new Set(family.entries.map(({element}) => element));
  const found = family.entries.map(({element}) => siblings(element, isForward, own));
  const outermost = isForward ? found.length - 1 : 0;
  const most = usual(found.filter((_, index) => index !== outermost).map(({length}) => length));
  if (most === 0) return undefined;
  const inner = found[isForward ? 0 : found.length - 1] ?? [];
  const entries = family.entries.map((entry, index): Entry => {
    const all = found[index] ?? [];
    const beside = (index === outermost ? ownOf(all, inner) : all).slice(0, most);
    return {
      ...entry,
      span: isForward ? [entry.element, ...beside] : [...beside.reverse(), entry.element],
    };
  });
  return {...family, entries};
}
