import type {Mention} from '../mention/mention';
import {compile, parseQuery} from '../query';

/** A query with its ignore phrases. */
export type Search = {query: string; ignore: string[]};

/** What a changed query makes of the posts that are kept. */
export type Comparison = {
  of: number;
  matched: number;
  /** Found by the new query alone, and by the old one alone; empty where there is no old one. */
  gained: Mention[];
  lost: Mention[];
};

/** How long it looks before it lets the page go on. */
const SLICE_MS = 8;

function finderOf({query, ignore}: Search): (mention: Mention) => boolean {
  const matcher = compile([{id: 'it', query, ignore}]);
  return ({post}) => matcher.match(post).length > 0;
}

/**
 * Looks through kept mentions with a new query and, where there is one, the old query. It works in
 * short slices; undefined when it was given up or the query is refused.
 */
export async function compare(
  mentions: Mention[],
  next: Search,
  before: Search | undefined,
  signal: AbortSignal,
): Promise<Comparison | undefined> {
  if (!parseQuery(next.query).ok) return undefined;
  const isFound = finderOf(next);
  const wasFound = before && parseQuery(before.query).ok ? finderOf(before) : undefined;
  const comparison: Comparison = {of: mentions.length, matched: 0, gained: [], lost: []};
  let until = performance.now() + SLICE_MS;
  for (const mention of mentions) {
    const [is, was] = [isFound(mention), wasFound?.(mention)];
    if (is) comparison.matched++;
    if (is && was === false) comparison.gained.push(mention);
    if (!is && was === true) comparison.lost.push(mention);
    if (performance.now() < until) continue;
    await new Promise(done => setTimeout(done));
    if (signal.aborted) return undefined;
    until = performance.now() + SLICE_MS;
  }
  return signal.aborted ? undefined : comparison;
}
