import {holds} from './own-element';
import {select} from './select';

/**
 * Ids of the elements in whose open shadow root a service shows what people write: Coral, in which
 * many newspapers are discussed. To ask for an id costs nothing.
 */
const IDS = ['coral-shadow-container'];

/** The open shadow roots on a page in which posts stand. */
export function rootsOn(document: Document): ShadowRoot[] {
  return IDS.flatMap(id => {
    const root = document.getElementById(id)?.shadowRoot;
    return root instanceof ShadowRoot ? root : [];
  });
}

/** True where an element stands on the page that will have such a root. */
export const awaitsRoots = (document: Document): boolean =>
  IDS.some(id => document.getElementById(id)?.shadowRoot === null);

/** What stands in the shadow roots that are in an element. */
export function shadowsIn(element: Element): Element[] {
  const roots = rootsOn(element.ownerDocument).filter(({host}) => holds(element, host));
  return roots.flatMap(({children}) => Array.from(children));
}

/** What a selector finds on a page, its shadow roots included. */
export const selectAll = (document: Document, selector: string): Element[] => [
  ...select(document, selector),
  ...rootsOn(document).flatMap(root => Array.from(root.querySelectorAll(selector))),
];
