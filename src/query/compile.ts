import {leavesOf} from './check';
import {trimSeen} from './fold';
import {MAX_WATCHED} from './limits';
import {Matcher} from './matcher';
import type {Packed} from './packed';
import {parseQuery} from './parse';
import {phraseOf} from './phrase';
import type {Problem, Query} from './query';
import {addWanted, Terms, treeOf} from './tree';

/** One brand to watch for: its query, and the phrases in which its terms do not count. */
export type Watched = {id: string; query: string; ignore?: string[]};

/** A brand that cannot be watched for: its query is refused, or the list is too long. */
export class NotCompiled extends Error {
  constructor(
    readonly brandId: string,
    readonly problem: string,
  ) {
    super(`The brand “${brandId}” cannot be watched for: ${problem}`);
  }
}

/** An ignore phrase as a term: words, `{Exact}` or `prefix*`, with or without quotes. */
export function ignored(typed: string, terms: Terms): number[] {
  const text = trimSeen(typed.replace(/^\s*["“”„«»]|["“”„«»]\s*$/g, ''));
  const [, braced] = /^\{(.+)\}$/.exec(text) ?? [];
  if (braced !== undefined) {
    const exact = trimSeen(braced);
    return phraseOf(exact).length > 0 ? [terms.add('exact', exact)] : [];
  }
  const isPrefix = text.endsWith('*');
  const words = isPrefix ? text.slice(0, -1) : text;
  return phraseOf(words).length > 0 ? [terms.add(isPrefix ? 'prefix' : 'phrase', words)] : [];
}

function said({message, start, end}: Problem): string {
  return `${message} (characters ${start + 1} to ${end} of its query)`;
}

function parsed({id, query}: Watched): Query {
  const result = parseQuery(query);
  if (!result.ok) throw new NotCompiled(id, result.problems.map(said).join(' '));
  return result.query;
}

function limited(watch: Watched[], queries: Query[]): void {
  let count = 0;
  queries.forEach(({root}, at) => {
    count += leavesOf(root).length;
    if (count <= MAX_WATCHED) return;
    throw new NotCompiled(
      watch[at]?.id ?? '',
      `all brands can have ${MAX_WATCHED} terms together.`,
    );
  });
}

/** A matcher for a watch list; throws `NotCompiled`, naming the brand, when a query is refused. */
export function compile(watch: Watched[]): Matcher {
  const queries = watch.map(parsed);
  limited(watch, queries);
  const terms = new Terms();
  for (const {root} of queries) addWanted(root, terms);
  const wanted = terms.all.length;
  const brands = watch.map(({id, ignore = []}, at): Packed['brands'] => {
    const root = queries[at]?.root;
    if (!root) return [];
    const phrases = ignore.flatMap(phrase => ignored(phrase, terms));
    return [{id, tree: treeOf(root, terms), ...(phrases.length > 0 ? {ignore: phrases} : {})}];
  });
  return new Matcher({version: 1, terms: terms.all, wanted, brands: brands.flat()});
}
