import {holds, isLike} from './own-element';
import {select} from './select';

/**
 * The element in whose open shadow root Coral shows what people write. To ask for an id costs
 * nothing, however long the page is.
 */
const HOST = '#coral-shadow-container';

/** What OpenWeb writes on each of its elements when it gives it a shadow root. */
export const HOST_MARK = 'data-spot-im-shadow-host';

/** The elements that services mark; Bazaarvoice's shop marks where reviews are to be shown. */
const MARKED = `[${HOST_MARK}], [data-bv-show="reviews"]`;

/** More shadow roots than that on one page are not looked into, and no more marked elements remembered. */
const MOST = 30;

/** The elements with a mark that were met on a page: to look for them is to go through all of it. */
const marked = new WeakMap<Document, Element[]>();

/** The elements with a mark in an element, itself included. */
export const markedIn = (element: Element): Element[] => [
  ...(isLike(element, MARKED) ? [element] : []),
  ...Element.prototype.querySelectorAll.call(element, MARKED),
];

/** Those of many that are worth to be remembered: what is on the page, and has its root or came last. */
function best(hosts: Element[], document: Document): Element[] {
  const here = hosts.filter(host => document.contains(host) && isLike(host, MARKED));
  const hasRoot = ({shadowRoot}: Element): number => (shadowRoot ? 1 : 0);
  return here.toSorted((a, b) => hasRoot(a) - hasRoot(b)).slice(-MOST);
}

/** Some elements of a page have a mark. One that is taken away may be put back. */
export function metHosts(document: Document, hosts: readonly Element[]): void {
  const all = [...new Set([...(marked.get(document) ?? []), ...hosts])];
  marked.set(document, all.length > MOST ? best(all, document) : all);
}

/** Looks for elements with a mark, through the whole page. */
export const lookForHosts = (document: Document): void =>
  metHosts(document, Array.from(document.querySelectorAll(MARKED)));

const hostsOn = (document: Document): Element[] => [
  ...document.querySelectorAll(HOST),
  ...(marked.get(document) ?? []).filter(host => document.contains(host)),
];

/** The open shadow roots on a page in which posts stand. */
export const rootsOn = (document: Document): ShadowRoot[] =>
  hostsOn(document)
    .flatMap(({shadowRoot}) => (shadowRoot instanceof ShadowRoot ? shadowRoot : []))
    .slice(0, MOST);

/** True where an element stands on the page that will have such a root. */
export const awaitsRoots = (document: Document): boolean =>
  hostsOn(document).some(({shadowRoot}) => shadowRoot === null);

/** True where a selector finds something in a shadow root of a page. */
export const isInRoots = (document: Document, selector: string): boolean =>
  rootsOn(document).some(root => root.querySelector(selector) !== null);

/** What stands in the shadow roots that are in an element of a page. */
export function shadowsIn(element: Element, document: Document): Element[] {
  const roots = rootsOn(document).filter(({host}) => holds(element, host));
  return roots.flatMap(({children}) => Array.from(children));
}

/** What a selector finds on a page, its shadow roots included. */
export const selectAll = (document: Document, selector: string): Element[] => [
  ...select(document, selector),
  ...rootsOn(document).flatMap(root => Array.from(root.querySelectorAll(selector))),
];
