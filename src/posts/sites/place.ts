import {atBeginning} from '../beginning';
import {find, fold, isElement, isText} from '../parts';
import {isSaid, type Time, timeIn, timeSaid} from '../time';

/**
 * Where a part of a post stands: a selector inside the post ('' is the post itself) for its text,
 * or where it leads if an address is asked for; with `@name` behind it for that attribute, with
 * `@text` for the text that stands directly in it. With `<` before it, the selector looks inside
 * the sibling before the post: some engines put who and when there. Of several places the first
 * that says something counts.
 */
export type Place = string | readonly string[];

/** A place taken apart: where to begin, what to look for there, and what to read of it. */
type Aim = {isBefore: boolean; selector: string; attribute: string | undefined};

const aims = new Map<string, Aim>();

function aimOf(place: string): Aim {
  const known = aims.get(place);
  if (known) return known;
  const [, before, selector = '', attribute] = /^(<?)(.*?)(?:@([\w-]+))?$/s.exec(place) ?? [];
  const aim = {isBefore: before === '<', selector, attribute};
  aims.set(place, aim);
  return aim;
}

type Spot = {found: Element; attribute: string | undefined};

/** What is found at one place; what stands in a nested reply (one of `posts`) is not this post's. */
function spotAt(root: Element | Document, place: string, posts?: string): Spot | undefined {
  const {isBefore, selector, attribute} = aimOf(place);
  const within = isBefore && isElement(root) ? root.previousElementSibling : root;
  // A thread's title stands above its posts: where there is none, all of them would be gone through
  const found =
    within && (isElement(within) ? find(within, selector) : atBeginning(within, selector));
  const isOwn = found && (isBefore || !posts || found.closest(posts) === root);
  return isOwn ? {found, attribute} : undefined;
}

/** What is made of the first place that gives something. */
function firstAt<T>(
  root: Element | Document,
  place: Place | undefined,
  posts: string | undefined,
  make: (spot: Spot) => T | undefined,
): T | undefined {
  if (place === undefined) return undefined;
  const places = typeof place === 'string' ? [place] : place;
  for (const one of places) {
    const spot = spotAt(root, one, posts);
    const made = spot && make(spot);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** The element at a place. */
export function elementAt(
  root: Element | Document,
  place: Place,
  posts?: string,
): Element | undefined {
  return firstAt(root, place, posts, ({found}) => found);
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
  return firstAt(root, place, posts, spot => textAt(spot) || undefined);
}

/** Where the link at a place leads, as the page writes it. */
export function linkAt(
  root: Element | Document,
  place: Place | undefined,
  posts?: string,
): string | undefined {
  return firstAt(
    root,
    place,
    posts,
    ({found, attribute = 'href'}) => found.getAttribute(attribute) || undefined,
  );
}

function linkOn({found, attribute}: Spot, root: Element): Element | undefined {
  if (attribute) return undefined;
  const link = found.closest('a[href]') ?? found.querySelector('a[href]');
  return link && root.contains(link) ? link : undefined;
}

/** A name as it stands at a place, and where it leads: it is a link, or stands in one, or holds one. */
export function nameAt(
  root: Element,
  place: Place | undefined,
  posts?: string,
): {name: string | undefined; url: string | undefined} {
  let name: string | undefined;
  let url: string | undefined;
  firstAt(root, place, posts, spot => {
    name ??= textAt(spot) || undefined;
    url ??= linkOn(spot, root)?.getAttribute('href') ?? undefined;
    return name !== undefined && url !== undefined ? spot : undefined;
  });
  return {name, url};
}

/** What the page says of the time at a place. */
export function timeAt(root: Element, place: Place | undefined, posts?: string): Time {
  const time = firstAt(root, place, posts, spot => {
    const told = spot.attribute ? timeSaid(textAt(spot)) : timeIn(spot.found);
    return isSaid(told) ? told : undefined;
  });
  return time ?? {};
}
