import {
  ar,
  de,
  en,
  es,
  fi,
  fr,
  id,
  it,
  ja,
  nl,
  type ParsedResult,
  pt,
  ru,
  sv,
  uk,
  vi,
  zh,
} from 'chrono-node';
import type {Instant} from '../../mention/post';
import {dayBefore} from './day-before';
import {spelledOut} from './spelling';
import {inEnglish} from './translate';
import type {WallTime} from './wall';

/** One language's way of reading dates. */
export type Parser = Pick<typeof en.casual, 'parse'>;

/** Day first, as all the world but the United States writes it. */
export const DAY_FIRST: Parser = en.GB;
/** Month first, as the United States write it. */
export const MONTH_FIRST: Parser = en.casual;

const PARSERS = new Map<string, Parser>(
  Object.entries({en: MONTH_FIRST, de, fr, es, pt, ru, nl, ja, zh, it, sv, uk, fi, vi, id, ar}),
);
/** A date in numbers, day or month first; not one that begins with the year. */
export const NUMBERS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{2,4}))?(?![\d:])/;
const FULL_YEAR = /\d{4}/;

/** What a text says, in which language it was understood, and how it stood there, spelled out. */
export type Read = {result: ParsedResult; language: string; text: string};

/** What the first date in a text says, to somebody for whom it is `now`. */
export function parse(
  parser: Parser | undefined,
  text: string,
  now: WallTime | Instant,
): ParsedResult | undefined {
  return parser?.parse(text, {instant: new Date(now), timezone: 0})[0];
}

/** Of "31/02/2024" some languages take "31/02" or "02/2024": a date in numbers is read whole or not. */
function isWhole({text}: ParsedResult, whole: string): boolean {
  const numbers = NUMBERS.exec(whole)?.[0];
  return numbers === undefined || text.includes(numbers);
}

/** "This morning" is of today, though no part of the date is certain; "morning" is of any day. */
function isOfToday({text, start}: ParsedResult): boolean {
  const isCasual = [...start.tags()].some(tag => tag.startsWith('casualReference/'));
  return isCasual && /\S\s+\S|^(?:sta|van)/i.test(text.trim());
}

/** "Mar 12" is no month of the year 2012, as some languages have it; "this week" says no part of a date. */
function isReadable(result: ParsedResult): boolean {
  const {text, start} = result;
  const parts = ['year', 'month', 'day', 'weekday', 'hour'] as const;
  if (!parts.some(part => start.isCertain(part))) return isOfToday(result);
  return !start.isCertain('year') || start.isCertain('day') || FULL_YEAR.test(text);
}

/** What may stand between a date and a number of it; "·" and "(" set others apart. */
const BETWEEN = '(?:[\\s,./-]|(?<!\\p{L})\\p{L}{1,3}(?!\\p{L}))*';
const BEFORE = new RegExp(`(?<![\\p{L}\\d#])(\\d+)(?:st|nd|rd|th)?${BETWEEN}$`, 'u');
const BEHIND = new RegExp(`^${BETWEEN}(?<![\\p{L}\\d#])(\\d+)(?!\\d|[.,]\\d)(.*)$`, 'u');
/** "3 likes", "1500 views": of no date, where no number follows. */
const COUNTED = /^\s\p{L}{4}\D*$/u;

/** The numbers that touch what was read. */
function numbersBeside(result: ParsedResult, whole: string): string[] {
  const {index, text, start} = result;
  const before = BEFORE.exec(whole.slice(0, index))?.[1] ?? '';
  const [, behind = '', rest = ''] = BEHIND.exec(whole.slice(index + text.length)) ?? [];
  // Behind a day alone it may be a date with an unknown month: "torsdag 1. dumdidum"
  const isCounted = COUNTED.test(rest) && (start.isCertain('hour') || start.isCertain('day'));
  return [before, ...(isCounted ? [] : [behind])].filter(number => number !== '');
}

/** A year, though words nobody knows stand between. */
const YEAR_BEFORE = /(?<![\p{L}\d#])(?:19|20)\d\d(?!\d|[.,]\d)[^·|()]*$/u;
const YEAR_BEHIND =
  /^(?:[^·|()]*|[\s·|(]*)(?<![\p{L}\d#])(?:19|20)\d\d(?!\d|[.,]\d|\s\p{L}{4}\D*$)/u;

/** True where a number that was not read may be of the date: its year, or beside a weekday its day. */
function leavesDate(result: ParsedResult, whole: string): boolean {
  const {start, index, text} = result;
  if (start.isCertain('year')) return false;
  const isYearLeft =
    YEAR_BEFORE.test(whole.slice(0, index)) || YEAR_BEHIND.test(whole.slice(index + text.length));
  if (isYearLeft) return true;
  const numbers = numbersBeside(result, whole);
  if (!start.isCertain('day') && !start.isCertain('month')) return numbers.length > 0;
  return numbers.some(number => number.length === 4);
}

/** Letters of words that are set apart: no Chinese, Japanese, Korean or Thai ones. */
const IN_WORD =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])\p{L}\p{M}*(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])\p{L}/u;

/** True where a reading begins or ends within a word: "ma" of "mañana". */
function splitsWord({index, text}: ParsedResult, whole: string): boolean {
  return [index, index + text.length].some(
    place => place > 0 && IN_WORD.test(whole.slice(place - 1)),
  );
}

/** True where a reading begins or ends within a number: "3/03" of "113/03". */
function splitsNumber({index, text}: ParsedResult, whole: string): boolean {
  const end = index + text.length;
  return [index, end].some(place => /^\d\d$/.test(whole.slice(Math.max(0, place - 1), place + 1)));
}

/** More beside a time than "kl." or "à": letters of another script, numbers, whole words. */
const OTHER_WORDS = /\d|(?!\p{Script=Latin})\p{L}|\p{L}{3}/u;

function hasDay({result: {start}}: Read): boolean {
  return start.isCertain('day') || start.isCertain('weekday');
}

const hasHour = ({result: {start}}: Read): boolean => start.isCertain('hour');

/** Only a time, in a text with other words: one of them may be an unknown "yesterday". */
function isLoneTime({start, text}: ParsedResult, whole: string): boolean {
  const hasDate = (['day', 'weekday', 'month'] as const).some(name => start.isCertain(name));
  return !hasDate && OTHER_WORDS.test(whole.replace(text, ''));
}

/** Nothing was read otherwise than it stands there, nor left out of the date. */
function isSound(result: ParsedResult, whole: string): boolean {
  const splits = splitsNumber(result, whole) || splitsWord(result, whole);
  return isReadable(result) && isWhole(result, whole) && !splits && !leavesDate(result, whole);
}

/** The reading that makes the most of the text; of equals in the text's own language, then English. */
function readIn(text: string, now: WallTime | Instant, languages: Iterable<string>): Read[] {
  const reads = Array.from(languages, language => {
    const result = parse(PARSERS.get(language), text, now);
    return result && isSound(result, text) ? [{result, language, text}] : [];
  }).flat();
  const lengthOf = ({result}: Read) => result.text.trim().length;
  const [best] = reads.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return best && !isLoneTime(best.result, text) ? [best] : [];
}

const DAY = 86_400_000;
/** No date is longer. */
const LONGEST = 120;
/**
 * None has more words either. In words that may be lengths of time the parser tries each way to
 * share the spaces between them out: ten "un h" in a row took seconds, and twelve had no end.
 */
const MOST_WORDS = 10;

/** What a text says in English by each language that makes the most of it: "listopada" is October in Croatia. */
function translations(text: string, now: WallTime | Instant, lang: string | undefined): Read[] {
  const reads = inEnglish(text, lang)
    .flatMap(english => readIn(english, now, ['en']))
    .filter(hasDay);
  const digitsOf = ({result}: Read) => result.text.replace(/\D/g, '');
  return reads
    .filter(read => reads[0] && digitsOf(read) === digitsOf(reads[0]))
    .map(read => ({...read, text}));
}

/** What a text says where nothing in it has to be told otherwise. */
function readDirectly(text: string, now: WallTime | Instant, lang: string | undefined): Read[] {
  const own = lang?.toLowerCase().split('-')[0] ?? 'en';
  return readIn(text, now, new Set([own, 'en', ...PARSERS.keys()]));
}

/** What the parser does not read is put into English first. */
function readOrTranslated(text: string, now: WallTime | Instant, lang: string | undefined): Read[] {
  const direct = readDirectly(text, now, lang);
  if (direct.some(hasDay)) return direct;
  const translated = translations(text, now, lang);
  return translated.length > 0 ? translated : direct;
}

/** All that a text can say, in whatever language. */
export function readAll(said: string, now: WallTime | Instant, lang?: string): Read[] {
  const words = said.trim().split(/\s+/);
  if (said.length > LONGEST || words.length > MOST_WORDS) return [];
  const text = spelledOut(words.join(' '));
  const before = dayBefore(text);
  if (!before) return readOrTranslated(text, now, lang);
  // Some languages know the word; others would take it for yesterday
  const known = readDirectly(text, now, lang).filter(({result: {index, text: read}}) => {
    return index <= before.start && index + read.length >= before.end;
  });
  if (known.some(hasHour)) return known;
  const other = readOrTranslated(before.saidYesterday, now - DAY, lang);
  return known.length > 0 && !other.some(hasHour) ? known : other;
}
