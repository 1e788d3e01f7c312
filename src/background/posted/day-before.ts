import {plain} from './phrases';

/** Languages that may have one word for the day before yesterday. */
const LANGUAGES =
  'de fr es it pt nl sv da nb fi hu ro bg el ru uk tr ar he fa vi th ja ko zh ca hr sr sl lt lv et cs sk pl'.split(
    ' ',
  );

/** What language data has otherwise or not at all, and the word for yesterday beside it. */
const OTHERS: [string, string][] = [
  ['the day before yesterday', 'yesterday'],
  ['day before yesterday', 'yesterday'],
  ['antier', 'ayer'],
  ['antes de ayer', 'ayer'],
  ['altroieri', 'ieri'],
  ['altro ieri', 'ieri'],
  ['i förgår', 'i går'],
  ['przedwczoraj', 'wczoraj'],
  ['předevčírem', 'včera'],
  ['predvčerom', 'včera'],
  ['prekjučer', 'jučer'],
  ['alaltăieri', 'ieri'],
  ['おととい', '昨日'],
  ['그제', '어제'],
];

/** Scripts in which words are not set apart. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u;

function source(word: string): string {
  const words = word.replace(/['’]/g, "['’]").replace(/[- ]/g, '[-\\s]');
  // One more sign makes it three days ago
  return JOINED.test(word) ? `(?<!大|さき)${words}` : `(?<!\\p{L})${words}(?!\\p{L})`;
}

/** The words for the day before yesterday, the longest first, each with that for yesterday. */
function make(): {pattern: RegExp; yesterday: string}[] {
  const known = LANGUAGES.map((language): [string, string] => {
    const days = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, {numeric: 'auto'});
    return [plain(days.format(-2, 'day')), days.format(-1, 'day')];
  });
  return [...OTHERS, ...known.filter(([word]) => !/\d/.test(word))]
    .sort(([a], [b]) => b.length - a.length)
    .map(([word, yesterday]) => ({pattern: new RegExp(source(word), 'iu'), yesterday}));
}

let made: ReturnType<typeof make> | undefined;

/** Where a text tells the day before yesterday, and what one would have said yesterday. */
export type DayBefore = {start: number; end: number; saidYesterday: string};

/** Undefined for a text of no such day. */
export function dayBefore(text: string): DayBefore | undefined {
  made ??= make();
  for (const {pattern, yesterday} of made) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [start, end] = [found.index, found.index + found[0].length];
    const saidYesterday = `${text.slice(0, start)} ${yesterday} ${text.slice(end)}`;
    return {start, end, saidYesterday: saidYesterday.replace(/\s+/g, ' ').trim()};
  }
  return undefined;
}
