const known = new WeakMap<Document, Document>();

/** The browser's own part of a document; a method of it is bound to the document. */
function part(document: Document, name: string | symbol): unknown {
  for (let up = Object.getPrototypeOf(document); up; up = Object.getPrototypeOf(up)) {
    const found = Object.getOwnPropertyDescriptor(up, name);
    if (found?.get) return found.get.call(document);
    if (found) return typeof found.value === 'function' ? found.value.bind(document) : found.value;
  }
  return Reflect.get(document, name);
}

/**
 * The document, whose every part is the browser's own: on a page with an image, or a form, that is
 * named "body" or "querySelector", the document itself answers with that.
 */
export function ownDocument(document: Document): Document {
  const before = known.get(document);
  if (before) return before;
  const own = new Proxy(document, {get: (_, name) => part(document, name)});
  known.set(document, own);
  return own;
}
