import {attributeOf, hasAttributes} from '../own-element';
import {isElement, parentOf} from '../parts';

const isSilent = (node: Node): boolean =>
  node.nodeType === Node.COMMENT_NODE || !/\S/.test(node.textContent ?? '');

/** What browsers make of a `</p>` that closes nothing. */
const isMadeUp = (element: Element | null): element is Element =>
  element?.localName === 'p' && !hasAttributes(element) && element.firstChild === null;

/** Boxes that pages, and not authors, put below what was written. */
const BOX = /^(?:div|section|aside|footer|form|details)$/;
const QUOTE = /quot|cit[ae]|zitat/i;

const isBox = (node: Node): boolean =>
  isElement(node) &&
  BOX.test(node.localName) &&
  hasAttributes(node) &&
  !QUOTE.test(attributeOf(node, 'class') ?? '');

/**
 * The box of words as its page meant it. Browsers end a paragraph where a quotation or a list begins
 * in it (HTML Standard, 13.2.6.4.7): what was to follow in it stands beside it then, up to the empty
 * paragraph that its end tag becomes.
 */
export function asWritten(body: Element): Element {
  const parent = body.localName === 'p' ? parentOf(body) : null;
  const end = parent?.lastElementChild;
  if (!parent || !end || end === body || !isMadeUp(end)) return body;
  const nodes = Array.from(parent.childNodes);
  const others = [...nodes.slice(0, nodes.indexOf(body)), ...nodes.slice(nodes.indexOf(end))];
  return others.every(isSilent) && !nodes.some(isBox) ? parent : body;
}
