import {plain} from './phrases';

/** Languages that may have one word for the day before yesterday. */
const LANGUAGES =
  'de fr es it pt nl sv da nb fi hu ro bg el ru uk tr ar he fa vi th ja ko zh ca hr sr sl lt lv et cs sk pl'.split(
    ' ',
  );

/** What language data has otherwise or not at all. */
const OTHERS = [
  ...['the day before yesterday', 'antier', 'antes de ayer', 'altroieri', 'altro ieri', 'i förgår'],
  ...['przedwczoraj', 'předevčírem', 'predvčerom', 'prekjučer', 'alaltăieri', 'おととい', '그제'],
];

/** Scripts in which words are not set apart. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u;

function source(word: string): string {
  const words = word.replace(/['’]/g, "['’]").replace(/ /g, '\\s');
  return JOINED.test(word) ? words : `(?<!\\p{L})${words}(?!\\p{L})`;
}

function make(): RegExp {
  const known = LANGUAGES.map(language =>
    new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, {numeric: 'auto'}).format(-2, 'day'),
  );
  const words = new Set([...OTHERS, ...known.map(plain).filter(word => !/\d/.test(word))]);
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(source).join('|'), 'iu');
}

let made: RegExp | undefined;

/** A text of the day before yesterday as one would have said it yesterday; undefined for another. */
export function saidYesterday(text: string): string | undefined {
  made ??= make();
  return made.test(text) ? text.replace(made, ' yesterday ') : undefined;
}
