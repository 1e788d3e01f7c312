import type {Span} from '../mention/mention';
import type {Post} from '../mention/post';
import {isBy, isIn, isOnSite, typeOf} from './fields';
import type {Found} from './found';
import {groupsOf} from './near';
import type {Hit} from './needle';
import type {Tree} from './packed';

/** A post with what was found in its words and in its thread's title. */
export type Case = {post: Post; body: Found; title: Found};

const inPlace = (hits: Hit[], place: Span['in']): Span[] =>
  hits.map(({start, end}) => ({start, end, in: place}));

/** A term, or terms near each other, where they may stand: undefined for nowhere. */
function stand(tree: Tree, {post, body, title}: Case, isTitle: boolean): Span[] | undefined {
  const hits = (found: Found) =>
    typeof tree === 'number' ? found.of(tree) : groupsOf(tree, found).flatMap(({hits}) => hits);
  const spans = [
    isTitle || post.opening ? inPlace(hits(title), 'title') : [],
    isTitle ? [] : inPlace(hits(body), 'body'),
  ].flat();
  return spans.length > 0 ? spans : undefined;
}

function all(trees: Tree[], post: Case): Span[] | undefined {
  const found: Span[][] = [];
  for (const tree of trees) {
    const spans = evaluate(tree, post);
    if (!spans) return undefined;
    found.push(spans);
  }
  return found.flat();
}

function any(trees: Tree[], post: Case): Span[] | undefined {
  const found = trees.map(tree => evaluate(tree, post)).filter(spans => spans !== undefined);
  return found.length > 0 ? found.flat() : undefined;
}

const holds = (isTrue: boolean): Span[] | undefined => (isTrue ? [] : undefined);

/** Where a post matches a query; undefined when it does not. */
export function evaluate(tree: Tree, it: Case): Span[] | undefined {
  if (typeof tree === 'number') return stand(tree, it, false);
  if ('title' in tree) return stand(tree.title, it, true);
  if ('near' in tree) return stand(tree, it, false);
  if ('and' in tree) return all(tree.and, it);
  if ('or' in tree) return any(tree.or, it);
  if ('not' in tree) return holds(evaluate(tree.not, it) === undefined);
  const {post} = it;
  if ('site' in tree) {
    return holds([post.permalink, post.threadUrl].some(url => isOnSite(url, tree.site)));
  }
  if ('author' in tree) return holds(isBy(post, tree.author));
  if ('lang' in tree) return holds(isIn(post, tree.lang, tree.unknown));
  return holds(typeOf(post) === tree.type);
}
