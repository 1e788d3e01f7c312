import css from './sheet.css?text';

/** Whatever a quoted post holds: in the saved page nothing runs, and nothing is fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

function add(page: Document, name: string, attributes: Record<string, string>, text = ''): void {
  const element = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  page.head.append(element);
}

/**
 * A page of its own with a sheet in it: no script, nothing from elsewhere. It is built as a document
 * and written down by the browser, so that every text in it stays text.
 * @param more style for what a report has not
 */
export function savedPage(sheet: Element, title: string, language: string, more = ''): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language;
  add(page, 'meta', {'http-equiv': 'Content-Security-Policy', content: POLICY});
  add(page, 'meta', {name: 'viewport', content: 'width=device-width'});
  add(page, 'style', {}, css + more);
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.prepend(charset);
  page.body.append(page.importNode(sheet, true));
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}
