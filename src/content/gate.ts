import type {Matcher} from '../query';
import type {Counters} from './counters';

/** Elements on a page whose text is not taken all at once. */
const VAST = 20_000;

/** Characters of a text that is not looked into further: about one long post. */
const SMALL = 2000;

/** Children of an element that is no list. */
const FEW = 32;

/** The part of an element's inside that makes a child as good as the whole. */
const HEAVY = 0.8;

const WORDLESS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** How many elements are inside; counted by the browser without touching one. */
function sizeOf(element: Element): number {
  return element.getElementsByTagName('*').length;
}

/** The child that holds nearly all of an element: reading its text would be reading it twice. */
function heaviest(element: Element): Element | undefined {
  const {childElementCount, firstElementChild} = element;
  if (childElementCount === 1 && firstElementChild) return firstElementChild;
  if (childElementCount === 0 || childElementCount > FEW) return undefined;
  const size = sizeOf(element);
  return Array.from(element.children).find(child => sizeOf(child) > HEAVY * size);
}

/**
 * The gate: a page's text in bulk against the watched terms. Each step gives a node around which
 * posts have to be read, or nothing. Touching a node costs more than reading its text, so a page
 * without a hit costs little more than taking its text once.
 * @param isHit true where a hit in the root is all but sure, and its text not worth taking as a whole
 */
export function* gate(
  root: Node,
  matcher: Pick<Matcher, 'touches'>,
  counters: Counters,
  isHit = false,
): Generator<Node | undefined> {
  function* look(node: Node, isKnown: boolean): Generator<Node | undefined> {
    if (WORDLESS.has(node.nodeName)) return;
    const element = node instanceof Element ? node : undefined;
    if (!isKnown) {
      const text = node.textContent ?? '';
      counters.nodes++;
      counters.characters += text.length;
      const isTouched = matcher.touches(text);
      const isSmall = text.length <= SMALL || !element?.firstElementChild;
      if (!isTouched || isSmall) {
        yield isTouched ? node : undefined;
        return;
      }
    }
    const heavy = element && heaviest(element);
    // A copy: a page may take a child away between two slices, and with it the way to the next
    for (const child of [...node.childNodes]) {
      if (child.isConnected) yield* look(child, child === heavy);
    }
  }
  yield* look(root, isHit || (root === document.body && sizeOf(document.body) > VAST));
}
