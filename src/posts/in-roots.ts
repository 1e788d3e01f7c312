import {type Finder, siteFinder} from './finder';
import {selectThrough} from './pieces';
import {shadowsIn} from './roots';
import type {Page, Site} from './site';

const isInRoot = (element: Element): boolean =>
  Node.prototype.getRootNode.call(element) instanceof ShadowRoot;

/** The posts of a service in the shadow roots of a page. */
export function finderInRoots(site: Site, page: Page): Finder {
  return {
    ...siteFinder(site, page),
    *within(root) {
      if (isInRoot(root)) yield* selectThrough(root, site.posts);
      for (const one of shadowsIn(root, page.document)) yield* selectThrough(one, site.posts);
    },
  };
}

function first<T>(finders: readonly Finder[], ask: (finder: Finder) => T | undefined) {
  for (const finder of finders) {
    const answer = ask(finder);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** What a page holds itself, where anything reads it, and beside it what services show in its shadow roots. */
export function beside(page: Finder | undefined, inRoots: readonly Finder[]): Finder {
  const own = page ? [page] : [];
  const [{name} = {name: ''}] = [...own, ...inRoots];
  const finders = (element: Element) => (isInRoot(element) ? inRoots : own);
  return {
    name,
    ...page,
    *within(root) {
      for (const finder of isInRoot(root) ? inRoots : [...own, ...inRoots])
        yield* finder.within(root);
    },
    nested: root => finders(root).flatMap(finder => finder.nested(root)),
    around: element => first(finders(element), finder => finder.around(element)),
    read: element => first(finders(element), finder => finder.read(element)),
  };
}
