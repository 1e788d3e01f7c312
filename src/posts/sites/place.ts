import {find, fold, isElement, isText} from '../parts';
import {type Time, timeIn, timeSaid} from '../time';

/**
 * Where a part of a post stands: a selector inside the post ('' is the post itself) for its text,
 * or where it leads if an address is asked for; with `@name` behind it for that attribute, with
 * `@text` for the text that stands directly in it. With `<` before it, the selector looks inside
 * the sibling before the post: some engines put who and when there. Of several places the first
 * that says something counts.
 */
export type Place = string | readonly string[];

type Spot = {found: Element; attribute: string | undefined};

/** What is found at each place; what stands in a nested reply (one of `posts`) is not this post's. */
export function* spots(
  root: Element | Document,
  place: Place | undefined,
  posts?: string,
): Generator<Spot> {
  for (const one of [place ?? []].flat()) {
    const [, before, selector = '', attribute] = /^(<?)(.*?)(?:@([\w-]+))?$/s.exec(one) ?? [];
    const within = before && isElement(root) ? root.previousElementSibling : root;
    const found = within && find(within, selector);
    if (found && (before || !posts || found.closest(posts) === root)) yield {found, attribute};
  }
}

function directText(element: Element): string {
  return Array.from(element.childNodes, node => (isText(node) ? node.data : ' ')).join('');
}

function textAt({found, attribute}: Spot): string {
  if (attribute === 'text') return fold(directText(found));
  return fold(attribute ? found.getAttribute(attribute) : found.textContent);
}

/** What the page says at a place. */
export function said(
  root: Element | Document,
  place: Place | undefined,
  posts?: string,
): string | undefined {
  for (const spot of spots(root, place, posts)) {
    const text = textAt(spot);
    if (text !== '') return text;
  }
  return undefined;
}

/** Where the link at a place leads, as the page writes it. */
export function linkAt(
  root: Element | Document,
  place: Place | undefined,
  posts?: string,
): string | undefined {
  for (const {found, attribute = 'href'} of spots(root, place, posts)) {
    const href = found.getAttribute(attribute);
    if (href) return href;
  }
  return undefined;
}

/** Where a name leads: it is a link, or stands in one, or holds one. */
export function linkAround(root: Element, place: Place | undefined, posts?: string) {
  for (const {found, attribute} of spots(root, place, posts)) {
    if (attribute) continue;
    const link = found.closest('a[href]') ?? found.querySelector('a[href]');
    if (link && root.contains(link)) return link.getAttribute('href') ?? undefined;
  }
  return undefined;
}

/** What the page says of the time at a place. */
export function timeAt(root: Element, place: Place | undefined, posts?: string): Time {
  for (const spot of spots(root, place, posts)) {
    const time = spot.attribute ? timeSaid(textAt(spot)) : timeIn(spot.found);
    if (Object.keys(time).length > 0) return time;
  }
  return {};
}
