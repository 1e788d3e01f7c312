/**
 * A selector that means the same, and by which no browser asks what stands around a post. For
 * `.a .b` Chromium looks for `.a` in the whole page, at every element it is asked about (last seen
 * in 156): a page of 10,000 posts took minutes. It does not for `:is(.a) .b`.
 */
function fromWithin(selector: string): string {
  let made = '';
  let part = '';
  let depth = 0;
  for (const [token] of selector.matchAll(/\\.|"[^"]*"|'[^']*'|[[(\])]|\s*[>+~,]\s*|\s+|./gs)) {
    if (token === '[' || token === '(') depth++;
    if (token === ']' || token === ')') depth--;
    const isBetween = depth === 0 && /^\s*[>+~,\s]\s*$/.test(token);
    if (!isBetween) part += token;
    else {
      made += token.includes(',') ? part + token : `:is(${part})${token}`;
      part = '';
    }
  }
  return made + part;
}

const known = new Map<string, string>();

function made(selector: string): string {
  const one = known.get(selector) ?? fromWithin(selector.trim());
  known.set(selector, one);
  return one;
}

/** What a selector finds inside an element, in page order. */
export const selectEach = (root: Element | Document, selector: string): NodeListOf<Element> =>
  root.querySelectorAll(made(selector));

/** All of them at once. */
export function select(root: Element | Document, selector: string): Element[] {
  const all = selectEach(root, selector);
  // Mostly there is none, and a list of none costs a post as much as the rest
  return all.length === 0 ? [] : Array.from(all);
}

/** The first that a selector finds inside an element. */
export const selectFirst = (root: Element | Document, selector: string): Element | undefined =>
  root.querySelector(made(selector)) ?? undefined;
