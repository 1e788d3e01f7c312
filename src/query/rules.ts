import {operatorOf, refusalOf} from './operators';
import {proximity} from './proximity';
import {type FieldName, type Place, Refused} from './query';
import {termOf} from './term';
import type {Token} from './tokens';

/** What one rule made of a stretch of the query. */
type Part = {tokens: Token[]; rewrite?: string};
/** How one kind of token is written, and what is made of it. */
export type Rule = [pattern: RegExp, read: (groups: string[], place: Place) => Part];

const FIELDS: readonly string[] = ['site', 'author', 'lang', 'type', 'title'];
const isField = (name: string): name is FieldName | 'title' => FIELDS.includes(name);

/** What other tools call our fields. */
export const MEANT: Record<string, string[]> = {
  site: ['url', 'inurl', 'link', 'host', 'domain', 'source', 'sites', 'website'],
  author: ['from', 'by', 'user', 'username', 'autor', 'authors', 'handle'],
  title: ['intitle', 'headline', 'subject', 'titel', 'thread'],
  lang: ['language', 'languages', 'locale'],
  type: ['kind', 'is', 'contenttype', 'pagetype'],
};

/** Curly and angled quotes come from word processors and mean the straight one. */
const Q = '"“”„‟«»＂';
const BARE = `[^\\s()（）{}${Q}]+`;

function word(text: string, place: Place): Part {
  const operator = operatorOf(text, place);
  if (operator?.is === 'near') {
    const {words, ordered, isUsual} = operator;
    const rewrite = `${ordered ? 'O' : ''}NEAR/${words}`;
    return {tokens: [{...place, is: 'near', words, ordered}], ...(isUsual ? {} : {rewrite})};
  }
  if (operator) return {tokens: [{...place, is: operator.is}]};
  const refusal = refusalOf(text);
  if (refusal !== undefined) throw new Refused(refusal, place);
  return {tokens: [termOf(text, 'word', place)]};
}

function quoted(text: string, slop: string | undefined, place: Place, written: string): Part {
  if (slop !== undefined) return proximity(text, Number(slop), place);
  const token = termOf(text, 'phrase', place);
  return written.startsWith('"') && written.endsWith('"')
    ? {tokens: [token]}
    : {tokens: [token], rewrite: `"${text}"`};
}

function field(name: string, place: Place): Part {
  const known = name.toLowerCase();
  if (isField(known)) return {tokens: [{...place, is: 'field', field: known}]};
  const meant = FIELDS.find(one => MEANT[one]?.includes(known));
  const fields = 'site:, author:, title:, lang: and type:';
  const advice = meant === undefined ? `The fields are ${fields}.` : `Did you mean ${meant}:?`;
  throw new Refused(
    `“${name}:” is not supported. ${advice} To look for these characters, put them in quotes.`,
    place,
  );
}

const bracket = (written: string, place: Place): Part => {
  const isOpen = written === '(' || written === '（';
  const rewrite = isOpen ? '(' : ')';
  const tokens: Token[] = [{...place, is: isOpen ? 'open' : 'close'}];
  return written === rewrite ? {tokens} : {tokens, rewrite};
};

function refuse(message: string): Rule[1] {
  return (_groups, place) => {
    throw new Refused(message, place);
  };
}

/** How everything is written, in the order in which it is tried. */
const everything = (): Rule[] => [
  [/\s*\n\s*/y, (_groups, place) => ({tokens: [{...place, is: 'line'}]})],
  [/\s+/y, () => ({tokens: []})],
  [/[()（）]/y, ([written = ''], place) => bracket(written, place)],
  [
    new RegExp(`(?:raw:|!)(?:[${Q}]([^${Q}\\n]*)[${Q}]|(${BARE}))`, 'iy'),
    ([, phrase, bare = ''], place) => ({
      tokens: [termOf(phrase ?? bare, 'exact', place)],
      rewrite: `{${phrase ?? bare}}`,
    }),
  ],
  [
    new RegExp(`[${Q}]([^${Q}\\n]*)[${Q}](?:~(\\d+))?`, 'y'),
    ([written = '', text = '', slop], place) => quoted(text, slop, place, written),
  ],
  [new RegExp(`[${Q}]`, 'y'), refuse('This quotation mark has no partner on its line.')],
  [/\{([^{}\n]*)\}/y, ([, text = ''], place) => ({tokens: [termOf(text, 'exact', place)]})],
  [/[{}]/y, refuse('This brace has no partner on its line.')],
  [
    /[-–—−](?=\S)/y,
    ([written], place) => ({
      tokens: [{...place, is: 'not'}],
      ...(written === '-' ? {} : {rewrite: '-'}),
    }),
  ],
  [/(\p{L}[\p{L}\p{N}_]*):/uy, ([, name = ''], place) => field(name, place)],
  [new RegExp(BARE, 'y'), ([text = ''], place) => word(text, place)],
];

/** The value of a field may hold colons and signs that mean something elsewhere. */
const fieldValueRule = (): Rule => [
  new RegExp(`[^\\S\\n]*([^\\s()（）{}${Q}]+)`, 'y'),
  ([, value = ''], {end}) => ({
    tokens: [{is: 'term', form: 'word', text: value, start: end - value.length, end}],
  }),
];

/** The rules to try after a token; made anew for each query, and so left out of pages' scripts. */
export function rulesOfLanguage(): (last: Token | undefined) => Rule[] {
  const usual = everything();
  const inField = [fieldValueRule(), ...usual];
  return last => (last?.is === 'field' && last.field !== 'title' ? inField : usual);
}
