import {leavesOf} from './check';
import {authorOf} from './fields';
import type {Tree} from './packed';
import {phraseOf} from './phrase';
import type {Expression, Form} from './query';

/** The terms of all brands, each once, in their packed form. */
export class Terms {
  readonly #places = new Map<string, number>();

  /** The place of a term in the list. */
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

/** The part of a query without what it excludes. */
function wantedParts(expression: Expression): Expression[] {
  if (expression.is === 'not') return [];
  return 'parts' in expression ? expression.parts.flatMap(wantedParts) : [expression];
}

/** Adds the terms that can make a post match. */
export function addWanted(expression: Expression, terms: Terms): void {
  for (const leaf of wantedParts(expression).flatMap(leavesOf)) {
    if (leaf.is === 'term') terms.add(leaf.form, leaf.text);
  }
}

/** Terms and groups on the sides of NEAR, wherever they look. */
function placed(expression: Expression, terms: Terms): Tree {
  if (expression.is === 'term') return terms.add(expression.form, expression.text);
  if (expression.is === 'near') {
    const {words, ordered, left, right} = expression;
    const near: [Tree, Tree] = [placed(left, terms), placed(right, terms)];
    return {near, words, ...(ordered ? {ordered} : {})};
  }
  return {or: 'parts' in expression ? expression.parts.map(part => placed(part, terms)) : []};
}

function isInTitle(expression: Expression): boolean {
  const [first] = leavesOf(expression);
  return first?.is === 'term' && first.in === 'title';
}

/** An expression as pages get it. Below `NOT`, a post of unknown language must not be excluded. */
export function treeOf(expression: Expression, terms: Terms, isExcluded = false): Tree {
  const partsOf = (parts: Expression[]) => parts.map(part => treeOf(part, terms, isExcluded));
  switch (expression.is) {
    case 'term':
    case 'near': {
      const tree = placed(expression, terms);
      return isInTitle(expression) ? {title: tree} : tree;
    }
    case 'not':
      return {not: treeOf(expression.part, terms, !isExcluded)};
    case 'and':
      return {and: partsOf(expression.parts)};
    case 'or':
      return {or: partsOf(expression.parts)};
    case 'field': {
      const {field, value} = expression;
      if (field === 'site') return {site: value};
      if (field === 'author') return {author: authorOf(value)};
      return field === 'lang' ? {lang: value, unknown: !isExcluded} : {type: value};
    }
  }
}
