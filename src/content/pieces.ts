const WORDLESS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** How many elements are in `element`; counted by the browser without touching one. */
function sizeOf(element: Element): number {
  return element.getElementsByTagName('*').length;
}

/**
 * Cuts a subtree into the largest pieces of at most `most` elements, so that the text of each can
 * be taken in bulk. Touching a node costs more than reading its text.
 */
export function* pieces(root: Node, most: number): Generator<Node> {
  if (WORDLESS.has(root.nodeName)) return;
  if (root instanceof Element && root.firstElementChild && sizeOf(root) > most) {
    for (let child = root.firstChild; child; child = child.nextSibling) yield* pieces(child, most);
  } else {
    yield root;
  }
}
