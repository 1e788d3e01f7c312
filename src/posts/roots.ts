import {holds} from './own-element';
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

/** More than that of them on one page are not looked into. */
const MOST = 10;

/** More elements with a mark than that are not remembered. */
const MOST_MARKED = 20;

/** The elements with a mark that were met on a page: to look for them is to go through all of it. */
const marked = new WeakMap<Document, Element[]>();

const isOn =
  (document: Document) =>
  (host: Element): boolean =>
    document.contains(host);

/** Some elements of a page have a mark. One that is taken away may be put back. */
export function metHosts(document: Document, hosts: Iterable<Element>): void {
  const all = [...new Set([...(marked.get(document) ?? []), ...hosts])];
  const kept = all.length > MOST_MARKED ? all.filter(isOn(document)) : all;
  marked.set(document, kept.slice(0, MOST_MARKED));
}

/** Looks for elements with a mark, through the whole page. */
export const lookForHosts = (document: Document): void =>
  metHosts(document, document.querySelectorAll(MARKED));

const hostsOn = (document: Document): Element[] =>
  [
    ...document.querySelectorAll(HOST),
    ...(marked.get(document) ?? []).filter(isOn(document)),
  ].slice(0, MOST);

/** The open shadow roots on a page in which posts stand. */
export const rootsOn = (document: Document): ShadowRoot[] =>
  hostsOn(document).flatMap(({shadowRoot}) => (shadowRoot instanceof ShadowRoot ? shadowRoot : []));

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
