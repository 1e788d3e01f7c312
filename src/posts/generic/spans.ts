import type {Entry, Family} from './families';

const LONGEST = 12;

/** Siblings after an element (or before it) that belong to no other entry. */
function siblings(element: Element, isForward: boolean, others: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  const next = (at: Element) => (isForward ? at.nextElementSibling : at.previousElementSibling);
  for (let at = next(element); at && found.length < LONGEST; at = next(at)) {
    if (others.has(at)) return found;
    found.push(at);
  }
  // Beside the last entry stands the rest of the page: as much as the others have is its own.
  return found.slice(0, 1);
}

/** How many siblings most entries have to themselves. */
function usual(counts: number[]): number {
  return counts.sort((a, b) => a - b)[counts.length >> 1] ?? 0;
}

/** Flat lists, where a post is several siblings in a row: its line first, or its words first. */
export function spread(family: Family, isForward: boolean): Family | undefined {
  const own = new Set(family.entries.map(({element}) => element));
  const found = family.entries.map(({element}) => siblings(element, isForward, own));
  const most = usual(found.slice(0, -1).map(({length}) => length));
  if (most === 0) return undefined;
  const entries = family.entries.map((entry, index): Entry => {
    const beside = (found[index] ?? []).slice(0, Math.max(most, 1));
    return {
      ...entry,
      span: isForward ? [entry.element, ...beside] : [...beside.reverse(), entry.element],
    };
  });
  return {...family, entries};
}
