import type {Tree} from './packed';

/** How a query uses a term: in titles only, or to exclude. */
export type Use = {isTitle: boolean; isExcluded: boolean};

/** Calls back with each term of a query. */
export function eachTerm(
  tree: Tree,
  call: (term: number, use: Use) => void,
  use: Use = {isTitle: false, isExcluded: false},
): void {
  const each = (parts: Tree[]) => {
    for (const part of parts) eachTerm(part, call, use);
  };
  if (typeof tree === 'number') call(tree, use);
  else if ('title' in tree) eachTerm(tree.title, call, {...use, isTitle: true});
  else if ('not' in tree) eachTerm(tree.not, call, {...use, isExcluded: true});
  else if ('near' in tree) each(tree.near);
  else if ('and' in tree) each(tree.and);
  else if ('or' in tree) each(tree.or);
}
