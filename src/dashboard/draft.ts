import type {Minutes} from '../mention/post';
import {parseQuery} from '../query';
import type {Account, Brand} from '../settings/settings';
import {say} from '../words';
import {spellingsIn, suggestedQuery} from './suggest';

/** A brand while somebody writes it. */
export type Draft = {
  name: string;
  /** Other spellings, as typed. */
  spellings: string;
  /** The name is an everyday word too. */
  exact: boolean;
  /** The query, once the person writes it themselves; until then it follows the name. */
  ownQuery: string | undefined;
  /** Ignore phrases, one a line. */
  ignore: string;
  accounts: Account[];
  /** Minutes, as typed; empty for the general target. */
  target: string;
  needsReply: Brand['needsReply'];
};

/** A mistake in a query, and where: UTF-16 offsets. */
export type QueryMistake = {message: string; start: number; end: number};

/** What is wrong with a draft, field by field; empty when it can be saved. */
export type Mistakes = {name?: string; query?: QueryMistake[]; target?: string};

/** A draft of no brand yet. */
export const emptyDraft: Draft = {
  name: '',
  spellings: '',
  exact: false,
  ownQuery: undefined,
  ignore: '',
  accounts: [],
  target: '',
  needsReply: 'everything',
};

/** The query that a draft stands for. */
export function queryOf({name, spellings, exact, ownQuery}: Draft): string {
  return ownQuery ?? suggestedQuery(name, spellingsIn(spellings), exact);
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

/** The spellings that a query was made of; undefined when a person wrote it. */
function madeOf(name: string, query: string, exact: boolean): string | undefined {
  const spellings = linesOf(query).map(line => line.replace(/^["{](.*)["}]$/, '$1'));
  const others = spellings.filter(spelling => spelling !== name);
  return suggestedQuery(name, others, exact) === query ? others.join('\n') : undefined;
}

/** The draft that shows a brand as it is. */
export function draftOf(brand: Brand): Draft {
  const {name, query, ignore, accounts, target, needsReply} = brand;
  const exact = query.startsWith('{');
  const spellings = madeOf(name, query, exact);
  return {
    name,
    spellings: spellings ?? '',
    exact: exact && spellings !== undefined,
    ownQuery: spellings === undefined ? query : undefined,
    ignore: ignore.join('\n'),
    accounts,
    target: target === undefined ? '' : String(target),
    needsReply,
  };
}

const LONGEST: Minutes = 525_600;

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

/** What is wrong with a draft, field by field. */
export function mistakesIn(draft: Draft): Mistakes {
  const mistakes: Mistakes = {};
  if (draft.name.trim() === '') mistakes.name = say('dashboard_name_missing');
  const query = queryOf(draft);
  const parsed = parseQuery(query);
  if (!parsed.ok && (draft.ownQuery !== undefined || query !== '')) {
    mistakes.query = parsed.problems;
  }
  if (draft.target.trim() !== '') {
    const target = targetIn(draft.target);
    if (!target.ok) mistakes.target = target.why;
  }
  return mistakes;
}

/** The brand that a draft without mistakes stands for. */
export function brandOf(draft: Draft, before: Brand | undefined, now: number): Brand {
  const query = queryOf(draft);
  const ignore = linesOf(draft.ignore);
  const target = targetIn(draft.target);
  return {
    id: before?.id ?? crypto.randomUUID(),
    name: draft.name.trim(),
    query,
    queryVersion: before?.queryVersion ?? 1,
    ignore,
    accounts: draft.accounts,
    needsReply: draft.needsReply,
    since: before?.since ?? now,
    ...(target.ok ? {target: target.minutes} : {}),
  };
}
