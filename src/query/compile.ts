import {leavesOf} from './check';
import {trimSeen} from './fold';
import {MAX_WATCHED} from './limits';
import {Matcher} from './matcher';
import type {Packed, Tree} from './packed';
import {parseQuery} from './parse';
import {phraseOf} from './phrase';
import type {Expression, Form, Problem} from './query';

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

/** Terms of all brands, each once. */
class Terms {
  readonly #places = new Map<string, number>();

  add(form: Form, text: string): number {
    const sign = form === 'exact' ? '!' : form === 'prefix' ? '*' : '=';
    const key = sign + (form === 'exact' ? text : phraseOf(text).join(' '));
    const place = this.#places.get(key) ?? this.#places.size;
    this.#places.set(key, place);
    return place;
  }

  get all(): string[] {
    return [...this.#places.keys()];
  }
}

const isInTitle = (expression: Expression): boolean => {
  const [first] = leavesOf(expression);
  return first?.is === 'term' && first.in === 'title';
};

/** An expression as pages get it. Below `NOT` an unknown language must not exclude a post. */
function treeOf(expression: Expression, terms: Terms, isExcluded = false): Tree {
  switch (expression.is) {
    case 'term':
    case 'near': {
      const tree = placed(expression, terms);
      return isInTitle(expression) ? {title: tree} : tree;
    }
    case 'field':
      return fieldTree(expression.field, expression.value, isExcluded);
    case 'not':
      return {not: treeOf(expression.part, terms, !isExcluded)};
    case 'and':
      return {and: expression.parts.map(part => treeOf(part, terms, isExcluded))};
    case 'or':
      return {or: expression.parts.map(part => treeOf(part, terms, isExcluded))};
  }
}

/** A term, or terms near each other, wherever they look. */
function placed(expression: Expression, terms: Terms): Tree {
  if (expression.is === 'term') return terms.add(expression.form, expression.text);
  if (expression.is === 'near') {
    const {words, ordered, left, right} = expression;
    const near: [Tree, Tree] = [placed(left, terms), placed(right, terms)];
    return {near, words, ...(ordered ? {ordered} : {})};
  }
  const parts = 'parts' in expression ? expression.parts : [];
  return {or: parts.map(part => placed(part, terms))};
}

function fieldTree(field: string, value: string, isExcluded: boolean): Tree {
  if (field === 'site') return {site: value};
  if (field === 'author') return {author: value};
  return field === 'lang' ? {lang: value, unknown: !isExcluded} : {type: value};
}

/** An ignore phrase is one term: words, `{Exact}` or `prefix*`, with or without quotes. */
function ignored(typed: string, terms: Terms): number[] {
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

function pack(watch: Watched[]): Packed {
  const terms = new Terms();
  let count = 0;
  const brands = watch.map(({id, query, ignore = []}) => {
    const parsed = parseQuery(query);
    if (!parsed.ok) throw new NotCompiled(id, parsed.problems.map(said).join(' '));
    count += leavesOf(parsed.query.root).length;
    if (count > MAX_WATCHED) {
      throw new NotCompiled(id, `all brands together can have ${MAX_WATCHED} terms.`);
    }
    const tree = treeOf(parsed.query.root, terms);
    const phrases = ignore.flatMap(phrase => ignored(phrase, terms));
    return {id, tree, ...(phrases.length > 0 ? {ignore: phrases} : {})};
  });
  return {version: 1, terms: terms.all, brands};
}

/** A matcher for a watch list; throws `NotCompiled`, naming the brand, when a query is refused. */
export function compile(watch: Watched[]): Matcher {
  return new Matcher(pack(watch));
}
