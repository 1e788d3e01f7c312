import type {Expression, Field, Near, Query, Term} from './query';

const TYPES: Record<string, string> = {
  post: 'the first post of its thread',
  comment: 'a reply or comment',
  article: 'an article',
};

/** How a field is said; `not` is empty or “ not”. */
const FIELDS: Record<Field['field'], (value: string, not: string) => string> = {
  site: (value, not) => `it is${not} on ${value}`,
  author: (value, not) => `it is${not} by ${value}`,
  lang: (value, not) => `its language is${not} “${value}” (or is not given)`,
  type: (value, not) => `it is${not} ${TYPES[value] ?? value}`,
};

function named({form, text}: Term): string {
  switch (form) {
    case 'exact':
      return `exactly “${text}”`;
    case 'prefix':
      return `a word that begins with “${text}”`;
    case 'phrase':
      return `the phrase “${text}”`;
    case 'word':
      return `“${text}”`;
  }
}

function listed(items: string[], word: 'and' | 'or'): string {
  if (items.length < 3) return items.join(` ${word} `);
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** What stands on a side of NEAR. */
function side(expression: Expression): string {
  if (expression.is === 'term') return named(expression);
  if (expression.is === 'near') return `(${nearness(expression)})`;
  return 'parts' in expression ? `(${listed(expression.parts.map(side), 'or')})` : '';
}

function nearness({left, right, words, ordered}: Near): string {
  const most = words === 0 ? 'no word' : words === 1 ? 'at most 1 word' : `at most ${words} words`;
  const relation = ordered ? 'followed by' : 'near';
  return `${side(left)} ${relation} ${side(right)}, with ${most} between`;
}

function isInTitle(expression: Expression): boolean {
  if (expression.is === 'near') return isInTitle(expression.left);
  if ('parts' in expression) return expression.parts.every(isInTitle);
  return expression.is === 'term' && expression.in === 'title';
}

function has(what: string, expression: Expression, isNegated: boolean): string {
  const holder = isInTitle(expression) ? 'the title of its thread' : 'it';
  return `${holder} ${isNegated ? 'does not contain' : 'contains'} ${what}`;
}

/** Terms that look at the same place share one verb. */
function shared(parts: Expression[], word: 'and' | 'or'): string | undefined {
  const terms = parts.filter(part => part.is === 'term');
  const [first] = terms;
  const isAlike = terms.length === parts.length && terms.every(term => term.in === first?.in);
  return first && isAlike ? has(listed(terms.map(named), word), first, false) : undefined;
}

function negated(part: Expression): string {
  if (part.is === 'term') return has(named(part), part, true);
  if (part.is === 'near') return has(nearness(part), part, true);
  if (part.is === 'field') return FIELDS[part.field](part.value, ' not');
  const terms = 'parts' in part && part.is === 'or' ? shared(part.parts, 'or') : undefined;
  return (
    terms?.replace('contains', 'does not contain') ?? `it is not so that (${explainPart(part)})`
  );
}

/** A part of a query in English, as a clause without brackets around it. */
export function explainPart(expression: Expression): string {
  switch (expression.is) {
    case 'term':
      return has(named(expression), expression, false);
    case 'near':
      return has(nearness(expression), expression, false);
    case 'field':
      return FIELDS[expression.field](expression.value, '');
    case 'not':
      return negated(expression.part);
    default: {
      const {is, parts} = expression;
      const clause = (part: Expression) =>
        'parts' in part && part.is !== is ? `(${explainPart(part)})` : explainPart(part);
      return shared(parts, is) ?? listed(parts.map(clause), is);
    }
  }
}

/** A query as one English sentence. */
export function explain(query: Query): string {
  return `A post matches when ${explainPart(query.root)}.`;
}
