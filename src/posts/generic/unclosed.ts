import {attributeOf, hasAttributes} from '../own-element';
import {isElement, parentOf} from '../parts';
import type {Parts} from '../site';
import {editsIn} from './edits';
import {quotesIn} from './quotes';

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

/** Nodes around a paragraph that are looked at: on a page without boxes all of it stands there. */
const MOST = 100;

/**
 * The box of words as its page meant it. Browsers end a paragraph where a quotation or a list begins
 * in it (HTML Standard, 13.2.6.4.7): what was to follow in it stands beside it then, up to the empty
 * paragraph that its end tag becomes.
 */
export function asWritten(body: Element): Element {
  const parent = body.localName === 'p' ? parentOf(body) : null;
  const end = parent?.lastElementChild;
  if (!parent || !end || end === body || !isMadeUp(end)) return body;
  if (parent.childNodes.length > MOST) return body;
  const nodes = Array.from(parent.childNodes);
  const others = [...nodes.slice(0, nodes.indexOf(body)), ...nodes.slice(nodes.indexOf(end))];
  return others.every(isSilent) && !nodes.some(isBox) ? parent : body;
}

/** What browsers end a paragraph for, of the things that an author writes. */
const ENDS = /^(?:blockquote|ul|ol|pre|p|dl|table|h\d|hr)$/;

/** What engines name and authors do not, among the things that authors write. */
const NAMED = /^(?:ul|ol|dl|table|p)$/;

/** True for what an author may have written, and no engine has put there. */
const isOwn = (node: Node): boolean =>
  !isElement(node) || !hasAttributes(node) || !(isBox(node) || NAMED.test(node.localName));

/**
 * What goes on behind a paragraph that a browser has ended, where it stands in one box with the name
 * and the time; nothing where the page meant it to end there.
 */
function restOf(body: Element): Node[] {
  const rest: Node[] = [];
  let isEnded = false;
  for (let at = body.nextSibling; at && rest.length < MOST; at = at.nextSibling) {
    if (isElement(at) && isMadeUp(at)) return isEnded ? rest : [];
    if (!isOwn(at)) return [];
    if (!isEnded && !isSilent(at)) {
      if (!isElement(at) || !ENDS.test(at.localName)) return [];
      isEnded = true;
    }
    rest.push(at);
  }
  return [];
}

/** The parts of a post as they are taken here: what is no word of its author's is known by its place. */
export type Taken = Parts & {without: Node[]};

/** A post's parts with all words of its paragraph, also what a browser has put beside it. */
export function goingOn(parts: Taken): Taken {
  const [body, ...others] = [parts.body].flat();
  const rest = body?.localName === 'p' && others.length === 0 ? restOf(body) : [];
  const box = body && parentOf(body);
  if (!box || rest.length === 0) return parts;
  const isWritten = new Set<Node>([body, ...rest]);
  const around = Array.from(box.childNodes).filter(node => !isWritten.has(node));
  return {
    ...parts,
    body: box,
    without: [...parts.without, ...editsIn([box]), ...around],
    quotes: quotesIn([box]),
  };
}
