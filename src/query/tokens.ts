import {operatorOf, refusalOf} from './operators';
import {proximity} from './proximity';
import {type FieldName, type Form, type Place, type Problem, Refused} from './query';
import {termOf} from './term';

/** The smallest parts of a query. */
export type Token = Place &
  (
    | {is: 'open' | 'close' | 'and' | 'or' | 'not' | 'line'}
    | {is: 'near'; words: number; ordered: boolean}
    | {is: 'term'; form: Form; text: string}
    | {is: 'field'; field: FieldName | 'title'}
  );

/** Something written the way another tool writes it, and how it is written here. */
export type Rewrite = Place & {text: string};

/** A query cut into tokens, with what was refused and what is written otherwise here. */
export type Cut = {tokens: Token[]; problems: Problem[]; rewrites: Rewrite[]};

type Part = {tokens: Token[]; rewrite?: string};
type Rule = [pattern: RegExp, read: (groups: string[], place: Place) => Part];

const FIELDS: readonly string[] = ['site', 'author', 'lang', 'type', 'title'];
const isField = (name: string): name is FieldName | 'title' => FIELDS.includes(name);

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
  const fields = 'site:, author:, title:, lang: and type:';
  throw new Refused(
    `“${name}:” is not supported; the fields are ${fields}. To look for these characters, put them in quotes.`,
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

const RULES: Rule[] = [
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
const VALUE = new RegExp(`\\s*([^\\s()（）{}${Q}]+)`, 'y');

function rulesAfter(last: Token | undefined): Rule[] {
  if (last?.is !== 'field' || last.field === 'title') return RULES;
  return [
    [
      VALUE,
      ([, value = ''], {end}) => ({
        tokens: [{is: 'term', form: 'word', text: value, start: end - value.length, end}],
      }),
    ],
    ...RULES,
  ];
}

/** Cuts a query into tokens. */
export function cut(text: string): Cut {
  const done: Cut = {tokens: [], problems: [], rewrites: []};
  let at = 0;
  while (at < text.length) {
    for (const [pattern, read] of rulesAfter(done.tokens.at(-1))) {
      pattern.lastIndex = at;
      const groups = pattern.exec(text);
      if (!groups) continue;
      const place = {start: at, end: at + groups[0].length};
      try {
        const {tokens, rewrite} = read([...groups], place);
        done.tokens.push(...tokens);
        if (rewrite !== undefined) done.rewrites.push({...place, text: rewrite});
      } catch (mistake) {
        if (!(mistake instanceof Refused)) throw mistake;
        done.problems.push(mistake.problem);
      }
      at = place.end;
      break;
    }
  }
  return done;
}
