import type {Minutes} from '../mention/post';
import {asPlain, MAX_WATCHED, type Plain, parseQuery, plainQuery, termsIn} from '../query';
import type {Account, Brand} from '../settings/settings';
import {say} from '../words';
import {ignoreMistake} from './ignore';
import {linesIn, partsIn} from './lines';

/** A brand while somebody writes it. */
export type Draft = {
  name: string;
  /** Other spellings, as typed. */
  spellings: string;
  /** The name is an everyday word too. */
  exact: boolean;
  /** What must occur too, and what must not, as typed. */
  also: string;
  without: string;
  /** The query, once the person writes it themselves; until then it follows the form. */
  ownQuery: string | undefined;
  /** Ignore phrases, one a line. */
  ignore: string;
  accounts: Account[];
  /** Minutes, as typed; empty for the general target. */
  target: string;
  needsReply: Brand['needsReply'];
  /** So much earlier than now, or than what is in force, posts count. */
  back: Minutes;
};

/** A mistake in a query, and where: UTF-16 offsets. */
export type QueryMistake = {message: string; start: number; end: number};

/** What is wrong with a draft, field by field; empty when it can be saved. */
export type Mistakes = {name?: string; query?: QueryMistake[]; ignore?: string; target?: string};

/** A draft of no brand yet. */
export const emptyDraft: Draft = {
  name: '',
  spellings: '',
  exact: false,
  also: '',
  without: '',
  ownQuery: undefined,
  ignore: '',
  accounts: [],
  target: '',
  needsReply: 'everything',
  back: 0,
};

/** The query that a draft stands for. */
export function queryOf({name, spellings, exact, also, without, ownQuery}: Draft): string {
  const names = [name, ...partsIn(spellings)];
  return ownQuery ?? plainQuery({names, exact, also: partsIn(also), without: partsIn(without)});
}

/** The part of a draft that people fill in who do not write operators. */
type Form = Pick<Draft, 'spellings' | 'exact' | 'also' | 'without' | 'ownQuery'>;

function filled({names, exact, also, without}: Plain, name: string): Form | undefined {
  const isName = (one: string) =>
    exact ? one === name : one.toLowerCase() === name.trim().toLowerCase();
  if (!names.some(isName)) return undefined;
  return {
    spellings: names.filter(one => !isName(one)).join('\n'),
    exact,
    also: also.join('\n'),
    without: without.join('\n'),
    ownQuery: undefined,
  };
}

/** The form that means what a query means, for a brand of this name; undefined when none does. */
export function formFor(name: string, query: string): Form | undefined {
  const plain = asPlain(query);
  const form = plain && filled(plain, name);
  // The form splits at commas: what it would write must come out as the same choice of words
  const again = form && asPlain(queryOf({...emptyDraft, ...form, name}));
  return again && samePlain(again, plain) ? form : undefined;
}

const samePlain = (a: Plain, b: Plain): boolean => {
  const words = ({names, also, without}: Plain) =>
    [names, also, without].map(list => list.map(one => one.toLowerCase()).sort());
  return a.exact === b.exact && JSON.stringify(words(a)) === JSON.stringify(words(b));
};

/** The draft that shows a brand as it is. */
export function draftOf(brand: Brand): Draft {
  const {name, query, ignore, accounts, target, needsReply} = brand;
  const draft = {
    ...emptyDraft,
    name,
    ignore: ignore.join('\n'),
    accounts,
    target: target === undefined ? '' : String(target),
    needsReply,
  };
  const inForm = {...draft, ...formFor(name, query)};
  // Opening a brand must not change its query: one that the form would write otherwise stays
  return queryOf(inForm) === query ? inForm : {...draft, ownQuery: query};
}

const LONGEST: Minutes = 525_600;
const MINUTE_MS = 60_000;

/** The minutes of a target as typed, or why it is none. */
export function targetIn(typed: string): {ok: true; minutes: Minutes} | {ok: false; why: string} {
  const minutes = Number(typed.trim().replace(',', '.'));
  if (typed.trim() === '' || !Number.isFinite(minutes)) {
    return {ok: false, why: say('dashboard_target_no_number')};
  }
  if (minutes < 1) return {ok: false, why: say('dashboard_target_too_short')};
  if (minutes > LONGEST) return {ok: false, why: say('dashboard_target_too_long')};
  return {ok: true, minutes};
}

/** What is wrong with a query beside so many terms of other brands. */
function queryMistakes(query: string, termsOfOthers: number): QueryMistake[] {
  const parsed = parseQuery(query);
  if (!parsed.ok) return parsed.problems;
  const terms = termsIn(parsed.query) + termsOfOthers;
  if (terms <= MAX_WATCHED) return [];
  const message = say('dashboard_too_many_terms', MAX_WATCHED, terms);
  return [{message, start: 0, end: query.length}];
}

/** What is wrong with a draft, field by field. */
export function mistakesIn(draft: Draft, termsOfOthers = 0): Mistakes {
  const mistakes: Mistakes = {};
  if (draft.name.trim() === '') mistakes.name = say('dashboard_name_missing');
  const query = queryOf(draft);
  if (draft.ownQuery !== undefined || query !== '') {
    const inQuery = queryMistakes(query, termsOfOthers);
    if (inQuery.length > 0) mistakes.query = inQuery;
  }
  const ignore = ignoreMistake(linesIn(draft.ignore));
  if (ignore !== undefined) mistakes.ignore = ignore;
  if (draft.target.trim() !== '') {
    const target = targetIn(draft.target);
    if (!target.ok) mistakes.target = target.why;
  }
  return mistakes;
}

/** A brand that is not there yet: it has one id, however often it is saved. */
export type NewBrand = Pick<Brand, 'id'>;

/** The id of a brand that somebody begins to write. */
export const newBrand = (): NewBrand => ({id: crypto.randomUUID()});

/** The brand that a draft without mistakes stands for. */
export function brandOf(draft: Draft, before: Brand | NewBrand, now: number): Brand {
  const target = targetIn(draft.target);
  return {
    id: before.id,
    name: draft.name.trim(),
    query: queryOf(draft),
    queryVersion: 'queryVersion' in before ? before.queryVersion : 1,
    ignore: linesIn(draft.ignore),
    accounts: draft.accounts,
    needsReply: draft.needsReply,
    since: ('since' in before ? before.since : now) - draft.back * MINUTE_MS,
    ...(target.ok ? {target: target.minutes} : {}),
  };
}
