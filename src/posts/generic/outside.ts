import {isElement} from '../parts';
import type {Entry} from './families';

const MOST = 250;

/** The elements of an entry that are not in its body nor in another entry, in page order. */
export function outside(
  entry: Entry,
  body: readonly Element[],
  apart: ReadonlySet<Element>,
): Element[] {
  const found: Element[] = [];
  for (const root of entry.span) {
    if (body.includes(root) && root !== entry.element) continue;
    const walker = root.ownerDocument.createTreeWalker(root, 1);
    let node: Node | null = walker.currentNode;
    while (node && found.length < MOST) {
      const isOut: boolean =
        isElement(node) && node !== root && (apart.has(node) || body.includes(node));
      if (isElement(node) && !isOut) found.push(node);
      node = isOut ? nextBeyond(walker) : walker.nextNode();
    }
  }
  return found;
}

/** Goes on after an element without entering it. */
function nextBeyond(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    const parent = walker.parentNode();
    if (!parent || parent === walker.root) return null;
  }
}
