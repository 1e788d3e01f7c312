/** Which page of a thread, board or search is shown, of how many. */
export type PageOf = {at: number; of: number};

/** Where pages offer their other pages, by what engines and their themes call it. */
const BARS =
  'nav[aria-label*="agination" i],[class*="pagination" i],[class*="pagenav" i],[class*="pageNav"],[class*="page-numbers"],.pager,.pages,.nav-links';

/** “Page 2 of 14”, in the languages that forums speak; the number before the last one of all. */
const SAID = /(?:^|\D)(\d{1,4})\s*(?:of|von|de|di|sur|van|av|z|\/)\s*(\d{1,4})(?!\d)/i;

const MOST = 10_000;

const numberIn = (element: Element | null | undefined): number | undefined => {
  const text = element?.textContent?.trim() ?? '';
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
};

/** Marks of the page that is shown, in a bar of pages. */
const CURRENT =
  '[aria-current]:not([aria-current="false"]),.active,.current,.selected,[class*="--current" i],[class*="-current" i],strong';

const possible = (at: number | undefined, of: number): PageOf | undefined =>
  at !== undefined && at >= 1 && of >= at && of >= 1 && of <= MOST ? {at, of} : undefined;

function inBar(bar: Element): PageOf | undefined {
  const said = SAID.exec(bar.textContent ?? '');
  if (said) return possible(Number(said[1]), Number(said[2]));
  const numbers = Array.from(bar.querySelectorAll('a,span,strong,button,li'), numberIn);
  const known = numbers.filter(number => number !== undefined);
  const at = Array.from(bar.querySelectorAll(CURRENT), numberIn).find(one => one !== undefined);
  return known.length < 2 ? undefined : possible(at, Math.max(...known));
}

/** Which page this is, of how many, where the page's own bar of pages tells it. */
export function pageOf(document: Document): PageOf | undefined {
  for (const bar of document.querySelectorAll(BARS)) {
    const found = inBar(bar);
    if (found) return found;
  }
  return undefined;
}
