import {isLike} from './own-element';

const isPage = (root: Node): boolean => root.nodeType === 9;

/**
 * The parts of a selector list, each cut down to what the element itself must match; undefined
 * where no part looks at other elements (or `:scope` says where to begin), so nothing is won.
 */
function endsOf(selector: string): string | undefined {
  let ends = '';
  let end = '';
  let depth = 0;
  let isFar = false;
  for (const [token] of selector.matchAll(/\\.|"[^"]*"|'[^']*'|[[(\])]|\s*[>+~,]\s*|\s+|./gs)) {
    if (token === '[' || token === '(') depth++;
    if (token === ']' || token === ')') depth--;
    const isBetween = depth === 0 && /^\s*[>+~,\s]\s*$/.test(token);
    if (!isBetween) end += token;
    else if (token.includes(',')) {
      ends += `${end},`;
      end = '';
    } else {
      isFar = true;
      end = '';
    }
  }
  return isFar && !selector.includes(':scope') ? ends + end : undefined;
}

const known = new Map<string, string | undefined>();

function knownEnds(selector: string): string | undefined {
  const ends = known.get(selector);
  if (ends !== undefined || known.has(selector)) return ends;
  known.set(selector, endsOf(selector.trim()));
  return known.get(selector);
}

/**
 * What a selector finds inside an element, in page order. For `.a .b` Chromium looks for `.a` in
 * the whole page, at every element it is asked about (last seen in 156): a page of 10,000 posts
 * took minutes. So it is asked for `.b`, and each is held against the whole selector.
 */
export function* selectEach(root: Element | Document, selector: string): Generator<Element> {
  const ends = isPage(root) ? undefined : knownEnds(selector);
  for (const element of root.querySelectorAll(ends ?? selector))
    if (ends === undefined || isLike(element, selector)) yield element;
}

/** All of them at once. */
export function select(root: Element | Document, selector: string): Element[] {
  const ends = isPage(root) ? undefined : knownEnds(selector);
  const all = root.querySelectorAll(ends ?? selector);
  // Mostly there is none, and a list of none costs a post as much as the rest
  if (all.length === 0) return [];
  const found = Array.from(all);
  return ends === undefined ? found : found.filter(element => isLike(element, selector));
}

/** The first that a selector finds inside an element, looked for in the same way. */
export function selectFirst(root: Element | Document, selector: string): Element | undefined {
  const ends = isPage(root) ? undefined : knownEnds(selector);
  const first = root.querySelector(ends ?? selector);
  if (first === null) return undefined;
  if (ends === undefined || isLike(first, selector)) return first;
  for (const element of root.querySelectorAll(ends)) if (isLike(element, selector)) return element;
  return undefined;
}
