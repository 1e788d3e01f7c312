import {holds} from './own-element';
import {select} from './select';

/**
 * The elements in whose open shadow root a service shows what people write: Coral, in which many
 * newspapers are discussed. To ask for an id costs nothing, however long the page is.
 */
const HOSTS = '#coral-shadow-container';

/** More than that of them on one page are not looked into. */
const MOST = 10;

const hostsOn = (document: Document): Element[] =>
  Array.from(document.querySelectorAll(HOSTS)).slice(0, MOST);

/** The open shadow roots on a page in which posts stand. */
export const rootsOn = (document: Document): ShadowRoot[] =>
  hostsOn(document).flatMap(({shadowRoot}) => (shadowRoot instanceof ShadowRoot ? shadowRoot : []));

/** True where an element stands on the page that will have such a root. */
export const awaitsRoots = (document: Document): boolean =>
  hostsOn(document).some(({shadowRoot}) => shadowRoot === null);

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
