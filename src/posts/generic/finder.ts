import {baseOf} from '../address';
import type {Finder} from '../finder';
import type {Page} from '../site';
import {discussionOn, type Placed} from './discussion';
import {readEntry} from './template';

/** The reader for any page: it looks for what repeats and looks authored. */
export function genericFinder(page: Page): Finder {
  const {document} = page;
  const base = baseOf(page);
  const {accepted} = discussionOn(document, base);
  const placed = new Map<Element, Placed>();
  for (const {entries, template, isArticle} of accepted) {
    const kind = isArticle ? 'article' : 'post';
    for (const entry of entries) placed.set(entry.element, {entry, template, kind});
  }
  const spans = new Set([...placed.values()].flatMap(({entry}) => entry.span));
  const ordered = [...placed.keys()].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  return {
    name: 'generic',
    within: root => ordered.filter(element => root.contains(element)),
    around(element) {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (placed.has(at)) return at;
      return undefined;
    },
    read(element) {
      const found = placed.get(element);
      return found && {...readEntry(found.entry, found.template, spans, base), kind: found.kind};
    },
  };
}
