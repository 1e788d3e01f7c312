import type {Matcher} from '../query';
import type {Counters} from './counters';
import {pieces} from './pieces';

/** Elements whose text is taken at once to decide whether a page is worth reading at all. */
const COARSE = 20_000;

/** Elements whose text is taken at once around a hit: about one post. */
const FINE = 40;

/**
 * The gate: a page's text in bulk against the watched terms. Each step gives a node around which
 * posts have to be read, or nothing. A page without a hit costs little more than taking its text.
 */
export function* gate(
  root: Node,
  matcher: Pick<Matcher, 'touches'>,
  counters: Counters,
): Generator<Node | undefined> {
  const isTouched = (node: Node) => {
    const text = node.textContent ?? '';
    counters.pieces++;
    counters.characters += text.length;
    return matcher.touches(text);
  };
  for (const coarse of pieces(root, COARSE)) {
    yield undefined;
    if (!isTouched(coarse)) continue;
    for (const fine of pieces(coarse, FINE)) yield isTouched(fine) ? fine : undefined;
  }
}
