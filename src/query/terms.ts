import type {Tree} from './packed';

function partsOf(tree: Exclude<Tree, number>): readonly Tree[] {
  if ('near' in tree) return tree.near;
  if ('and' in tree) return tree.and;
  if ('or' in tree) return tree.or;
  return 'not' in tree ? [tree.not] : [];
}

/** Calls back with each term of a query, and whether it is looked for in titles only. */
export function eachTerm(
  tree: Tree,
  call: (term: number, isTitle: boolean) => void,
  isTitle = false,
): void {
  if (typeof tree === 'number') call(tree, isTitle);
  else if ('title' in tree) eachTerm(tree.title, call, true);
  else for (const part of partsOf(tree)) eachTerm(part, call, isTitle);
}
