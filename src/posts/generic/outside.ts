import type {Entry} from './families';

const MOST = 250;

/** The elements of an entry that are not in its body nor in another entry, in page order. */
export function outside(
  entry: Entry,
  body: readonly Element[],
  apart: ReadonlySet<Element>,
): Element[] {
  const found: Element[] = [];
  const skip = new Set(body);
  for (const root of entry.span) {
    if (skip.has(root) && body.length === 1 && root !== entry.element) continue;
    const walker = root.ownerDocument.createTreeWalker(root, 1, element =>
      (apart.has(element as Element) || skip.has(element as Element)) && element !== root ? 2 : 1,
    );
    for (
      let node = walker.currentNode as Element | null;
      node;
      node = walker.nextNode() as Element | null
    ) {
      found.push(node);
      if (found.length >= MOST) return found;
    }
  }
  return found;
}
