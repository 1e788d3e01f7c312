import type {Expression, Field, Query, Term} from './query';

const FIELDS: Record<Field['field'], (value: string) => string> = {
  site: value => `it is on ${value}`,
  author: value => `it is by ${value}`,
  lang: value => `it is in the language “${value}” (or in none that the page names)`,
  type: value =>
    `it is ${value === 'article' ? 'an article' : value === 'post' ? 'the first post of its thread' : 'a reply or comment'}`,
};

function named({form, text}: Term): string {
  switch (form) {
    case 'exact':
      return `exactly “${text}”, letter by letter`;
    case 'prefix':
      return `a word that begins with “${text}”`;
    case 'phrase':
      return `the phrase “${text}”`;
    case 'word':
      return `“${text}”`;
  }
}

const joined = (parts: string[], word: 'and' | 'or'): string =>
  parts.length < 3
    ? parts.join(` ${word} `)
    : `${parts.slice(0, -1).join(', ')}, ${word} ${parts.at(-1)}`;

/** What stands on a side of NEAR, without saying where. */
function side(expression: Expression): string {
  if (expression.is === 'term') return named(expression);
  if (expression.is === 'near') return `(${near(expression)})`;
  return 'parts' in expression ? `either ${joined(expression.parts.map(side), 'or')}` : '';
}

function near({left, right, words, ordered}: Expression & {is: 'near'}): string {
  const most = words === 0 ? 'no word' : words === 1 ? 'at most 1 word' : `at most ${words} words`;
  return `${side(left)} ${ordered ? 'before' : 'near'} ${side(right)} with ${most} between`;
}

function inTitle(expression: Expression): boolean {
  if (expression.is === 'term') return expression.in === 'title';
  if (expression.is === 'near') return inTitle(expression.left);
  return 'parts' in expression && expression.parts.every(inTitle);
}

function has(expression: Term | (Expression & {is: 'near'}), isNegated: boolean): string {
  const verb = isNegated ? 'does not have' : 'has';
  const what = expression.is === 'term' ? named(expression) : near(expression);
  return inTitle(expression) ? `its thread’s title ${verb} ${what}` : `it ${verb} ${what}`;
}

function part(expression: Expression): string {
  const clause = clauseOf(expression);
  return 'parts' in expression ? `(${clause})` : clause;
}

/** Terms joined by OR that look at the same place share one verb. */
function choice(parts: Expression[]): string {
  const terms = parts.filter(one => one.is === 'term');
  const [first] = terms;
  if (first === undefined || terms.length < parts.length) return joined(parts.map(part), 'or');
  if (terms.some(term => term.in !== first.in)) return joined(parts.map(part), 'or');
  const what = joined(terms.map(named), 'or');
  return first.in === 'title' ? `its thread’s title has ${what}` : `it has ${what}`;
}

function clauseOf(expression: Expression): string {
  switch (expression.is) {
    case 'term':
    case 'near':
      return has(expression, false);
    case 'field':
      return FIELDS[expression.field](expression.value);
    case 'and':
      return joined(expression.parts.map(part), 'and');
    case 'or':
      return choice(expression.parts);
    case 'not': {
      const {part: inner} = expression;
      if (inner.is === 'term' || inner.is === 'near') return has(inner, true);
      return `it is not so that ${part(inner)}`;
    }
  }
}

/** A query as one English sentence. */
export function explain(query: Query): string {
  return `A post matches when ${clauseOf(query.root)}.`;
}
