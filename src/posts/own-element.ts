/** The browser's own method of elements, found on the prototypes of one. */
function methodOf(element: Element, name: 'matches' | 'getAttribute') {
  for (let up = Object.getPrototypeOf(element); up; up = Object.getPrototypeOf(up)) {
    const method = Object.getOwnPropertyDescriptor(up, name)?.value;
    if (method) return method;
  }
  return element[name];
}

// A form answers with its field where it has one named "matches": to call that fails, and ends the
// reading. So whatever may be a form is asked by these

let matches: ((this: Element, selector: string) => boolean) | undefined;
let getAttribute: ((this: Element, name: string) => string | null) | undefined;

/** True where a selector fits an element. */
export function isLike(element: Element, selector: string): boolean {
  matches ??= methodOf(element, 'matches') as typeof matches;
  return matches?.call(element, selector) ?? false;
}

/** An attribute of an element. */
export function attributeOf(element: Element, name: string): string | null {
  getAttribute ??= methodOf(element, 'getAttribute') as typeof getAttribute;
  return getAttribute?.call(element, name) ?? null;
}
