// A form answers with its field where it has one named "matches": to call that fails, and ends the
// reading. So whatever may be a form is asked by the browser's own methods

/** True where a selector fits an element. */
export const isLike = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** An attribute of an element. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** True where an element is in another, or is it. */
export const holds = (element: Element, other: Node): boolean =>
  Node.prototype.contains.call(element, other);

/** True for an element that has any attribute. */
export const hasAttributes = (element: Element): boolean =>
  Element.prototype.hasAttributes.call(element);

/** The names of the attributes that an element has. */
export const namesOf = (element: Element): string[] =>
  Element.prototype.getAttributeNames.call(element);
