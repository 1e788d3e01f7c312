import {parseQuery} from './parse';
import type {Expression} from './query';

/** What a query asks for, without operators: the form for people who do not write them. */
export type Plain = {
  /** One of these must occur. */
  names: string[];
  /** The names are everyday words too: only these very letters count. */
  exact: boolean;
  /** When there are any, one of these must occur too. */
  also: string[];
  /** None of these may occur. */
  without: string[];
};

const WORD = /^[\p{L}\p{N}]+\*?$/u;
/** Words that mean something else in a query when they stand alone. */
const OPERATOR = /^(?:AND|OR|NOT|O?NEAR)$/;

/** One spelling as a term: a word stays as it is, anything else is a phrase. */
function term(spelling: string, exact: boolean): string {
  const text = spelling
    .replace(/["“”{}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return '';
  if (exact) return `{${text}}`;
  return WORD.test(text) && !OPERATOR.test(text) ? text : `"${text}"`;
}

const termsOf = (spellings: string[], exact = false): string[] => [
  ...new Set(spellings.map(spelling => term(spelling, exact)).filter(text => text !== '')),
];

const either = (terms: string[]): string =>
  terms.length === 1 ? `${terms[0]}` : `(${terms.join(' OR ')})`;

/** The query for a filled form; names alone stand on a line each, which means OR. */
export function plainQuery({names, exact, also, without}: Plain): string {
  const wanted = termsOf(names, exact);
  const needed = termsOf(also);
  const unwanted = termsOf(without);
  if (wanted.length === 0) return '';
  if (needed.length === 0 && unwanted.length === 0) return wanted.join('\n');
  const and = needed.length === 0 ? '' : ` AND ${either(needed)}`;
  const not = unwanted.length === 0 ? '' : ` AND NOT ${either(unwanted)}`;
  return either(wanted) + and + not;
}

type Choice = {texts: string[]; isExact: boolean};

/** The terms of a choice between them; undefined when something else is in it. */
function choiceOf(expression: Expression | undefined): Choice | undefined {
  if (expression === undefined) return {texts: [], isExact: false};
  const parts = expression.is === 'or' ? expression.parts : [expression];
  const terms = parts.filter(part => part.is === 'term');
  if (terms.length < parts.length || terms.some(part => part.in === 'title')) return undefined;
  const exact = terms.filter(part => part.form === 'exact');
  if (exact.length > 0 && exact.length < terms.length) return undefined;
  const texts = terms.map(({form, text}) => (form === 'prefix' ? `${text}*` : text));
  return {texts, isExact: exact.length > 0};
}

function formOf(root: Expression): Plain | undefined {
  const parts = root.is === 'and' ? root.parts : [root];
  const excluded = parts.filter(part => part.is === 'not');
  const [first, second, ...others] = parts.filter(part => part.is !== 'not');
  if (others.length > 0) return undefined;
  const names = choiceOf(first);
  const also = choiceOf(second);
  const without = excluded.map(({part}) => choiceOf(part));
  if (!names || !also || also.isExact || without.some(one => !one || one.isExact)) return undefined;
  return {
    names: names.texts,
    exact: names.isExact,
    also: also.texts,
    without: without.flatMap(one => one?.texts ?? []),
  };
}

function planOf(text: string): Plain | undefined {
  const parsed = parseQuery(text);
  return parsed.ok ? formOf(parsed.query.root) : undefined;
}

/** The filled form that means what a query means; undefined when no form does. */
export function asPlain(text: string): Plain | undefined {
  const plain = planOf(text);
  if (!plain) return undefined;
  const again = planOf(plainQuery(plain));
  return JSON.stringify(again) === JSON.stringify(plain) ? plain : undefined;
}

/** A query that also drops the posts on a site, or those in which some words occur. */
export function excluding(text: string, unwanted: {words: string} | {site: string}): string {
  const plain = asPlain(text);
  if (plain && plainQuery(plain) === text && 'words' in unwanted) {
    return plainQuery({...plain, without: [...plain.without, unwanted.words]});
  }
  const parsed = parseQuery(text);
  const isChoice = parsed.ok && parsed.query.root.is === 'or';
  const not = 'words' in unwanted ? term(unwanted.words, false) : `site:${unwanted.site}`;
  return `${isChoice ? `(${text.trim()})` : text.trim()} AND NOT ${not}`;
}
