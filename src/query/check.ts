import {MAX_TERMS, MAX_WILDCARDS} from './limits';
import type {Expression, Field, Problem, Query, Term} from './query';

/** All terms and fields of an expression, in order. */
export function leavesOf(expression: Expression): (Term | Field)[] {
  switch (expression.is) {
    case 'term':
    case 'field':
      return [expression];
    case 'not':
      return leavesOf(expression.part);
    case 'near':
      return [...leavesOf(expression.left), ...leavesOf(expression.right)];
    default:
      return expression.parts.flatMap(leavesOf);
  }
}

/** How many terms and fields a query names: all brands together have a limit of them. */
export const termsIn = ({root}: Query): number => leavesOf(root).length;

/** The part of a query that would match posts in which nothing is found; undefined for none. */
function unfounded(expression: Expression): Expression | undefined {
  switch (expression.is) {
    case 'term':
    case 'near':
      return undefined;
    case 'and':
      return expression.parts.some(part => unfounded(part) === undefined) ? undefined : expression;
    case 'or':
      return expression.parts.map(unfounded).find(part => part !== undefined);
    default:
      return expression;
  }
}

/** Why an expression cannot stand on a side of NEAR; undefined when it can. */
function notNear(side: Expression): Expression | undefined {
  if (side.is === 'term') return undefined;
  if (side.is === 'near') return notNear(side.left) ?? notNear(side.right);
  return side.is === 'or' ? side.parts.map(notNear).find(Boolean) : side;
}

function nearProblems(expression: Expression): Problem[] {
  if (expression.is === 'near') {
    const wrong = notNear(expression);
    if (wrong) {
      const message = 'NEAR joins terms, or groups of terms joined by OR; this is neither.';
      return [{message, start: wrong.start, end: wrong.end}];
    }
    const [first, ...others] = leavesOf(expression);
    const stray = others.find(
      leaf => leaf.is === 'term' && first?.is === 'term' && leaf.in !== first.in,
    );
    if (!stray) return [];
    const message = 'Both sides of NEAR must look at the same place: put title:( ) around them.';
    return [{message, start: stray.start, end: stray.end}];
  }
  if (expression.is === 'not') return nearProblems(expression.part);
  return 'parts' in expression ? expression.parts.flatMap(nearProblems) : [];
}

function beyond(list: (Term | Field)[], limit: number, what: string): Problem[] {
  const first = list[limit];
  const last = list.at(-1);
  if (!first || !last) return [];
  const message = `A query can have ${limit} ${what}; this one has ${list.length}.`;
  return [{message, start: first.start, end: last.end}];
}

/** What is wrong with a query that can be read: limits, sides of NEAR, branches with no term. */
export function checked(root: Expression): Problem[] {
  const leaves = leavesOf(root);
  const wildcards = leaves.filter(leaf => leaf.is === 'term' && leaf.form === 'prefix');
  const problems = [
    ...beyond(leaves, MAX_TERMS, 'terms'),
    ...beyond(wildcards, MAX_WILDCARDS, 'words with *'),
    ...nearProblems(root),
  ];
  const part = unfounded(root);
  if (!part) return problems;
  const message =
    'This part names nothing to look for: add a word, a phrase or a title: that a post must have.';
  return [...problems, {message, start: part.start, end: part.end}];
}
