type Part =
  | 'textContent'
  | 'parentNode'
  | 'firstChild'
  | 'nextSibling'
  | 'childNodes'
  | 'isConnected'
  | 'nodeType'
  | 'nodeName';

/** A part of a node, asked of the browser's own getter. */
function getterOf<Name extends Part>(name: Name): (node: Node) => Node[Name] {
  let getter: (() => Node[Name]) | undefined;
  return node => {
    getter ??= Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
    return getter ? getter.call(node) : node[name];
  };
}

// A form with a field named "parentNode" answers with that field: whoever climbs from it goes round
// and round, for ever, in the page's own time

/** The text of a node. */
export const wordsOf = getterOf('textContent');
/** The node around a node. */
export const parentOf = getterOf('parentNode');
/** The first node in a node. */
export const firstIn = getterOf('firstChild');
/** The node after a node. */
export const nextTo = getterOf('nextSibling');
/** The nodes in a node. */
export const nodesIn = getterOf('childNodes');
/** True for a node that is on the page. */
export const isOnPage = getterOf('isConnected');
/** What kind of node it is. */
export const typeOf = getterOf('nodeType');
/** The name of a node: its tag, in capitals. */
export const nameOf = getterOf('nodeName');

/** The elements of a name in an element, whatever the fields of a form are named. */
export const elementsIn = (element: Element, name: string): HTMLCollectionOf<Element> =>
  Element.prototype.getElementsByTagName.call(element, name);

/** True for a node that stands in one of these. */
export function isInside(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let up = parentOf(node); up; up = parentOf(up)) if (nodes.has(up)) return true;
  return false;
}
