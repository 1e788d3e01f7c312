import {attributeOf, holds} from './own-element';

/** An id that can stand in a selector, but for a digit at its beginning. */
const PLAIN = /^[a-z0-9_][\w-]*$/i;

/** Bearers of one id that are looked at: of many, these tell. */
const MOST = 30;

const has = (element: Element): boolean => /\S/.test(element.textContent ?? '');

/** True for elements that each have words of their own. */
const areApart = (one: Element, other: Element): boolean =>
  has(other) && !holds(one, other) && one.textContent !== other.textContent;

/**
 * True for an id of a post that several elements of a page bear, each with words of its own: some themes write
 * the same into every post, and so it tells none from the others.
 */
export function isShared(id: string, post: Element): boolean {
  const document = post.ownerDocument;
  const bearer = PLAIN.test(id) ? document.getElementById(id) : null;
  if (!bearer) return false;
  const isFirst = holds(post, bearer);
  // What is counted up is asked for only where another bears it first: to ask costs as much as to read
  if (/\d/.test(id) && isFirst) return false;
  // Browsers look the first one up, however many there are
  if (!isFirst && attributeOf(post, 'id') === id && has(bearer)) return areApart(bearer, post);
  // By "#", as browsers look that up, however long the page is
  const bearers = document.querySelectorAll(`#${id.replace(/^\d/, '\\3$& ')}`);
  if (bearers.length < 2) return false;
  const [first, ...others] = Array.from(bearers).slice(0, MOST).filter(has);
  return others.some(other => first && areApart(first, other));
}
