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
import {isSound} from './sound';
import {spelledOut} from './spelling';
import {inEnglish, translatedOf} from './translate';
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

/** What may stand beside a time without saying of which day it is. */
const AT = /(?<!\p{L})(?:[Aa]t|[Uu]m|[Oo]m|[Kk]lo?|[Àà]s?|ob|[aouvh]|las|hs)(?!\p{L})/gu;
/** More than that: one of the words, or its letter, may be an unknown day. */
const OTHER_WORDS = /[\d\p{L}]/u;

function hasDay({result: {start}}: Read): boolean {
  return start.isCertain('day') || start.isCertain('weekday');
}

const hasHour = ({result: {start}}: Read): boolean => start.isCertain('hour');

/** Only a time, in a text with other words: one of them may be an unknown "yesterday", or "Su". */
function isLoneTime({start, text}: ParsedResult, whole: string): boolean {
  const hasDate = (['day', 'weekday', 'month'] as const).some(name => start.isCertain(name));
  return !hasDate && OTHER_WORDS.test(whole.replace(text, '').replace(AT, ''));
}

/** The one reading that makes the most of the text, if any; of equals in the text's own language, then English. */
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

/**
 * What the parser does not read is put into English first; what is of a language that it does not
 * know at once, as its words may be others elsewhere: "so" is a Sunday in German, in Czech a Saturday.
 */
function readOrTranslated(text: string, now: WallTime | Instant, lang: string | undefined): Read[] {
  const own = translatedOf(lang) ? translations(text, now, lang) : [];
  if (own.length > 0) return own;
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
