/** A unit of elapsed time, as sites write it. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * One way to write an elapsed time. `count` is there where the number is a word of the phrase
 * ("yesterday's week", the dual of Arabic); else the pattern captures it.
 */
export type Phrase = {pattern: RegExp; unit: Unit; count?: number};

/** All ways of one language: with its word for "ago", without ("3 h"), and by calendar ("last week", "this week"). */
type Phrases = {ago: Phrase[]; bare: Phrase[]; calendar: Phrase[]; weekdays: string[]};

const UNITS: Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const STYLES = ['long', 'short', 'narrow'] as const;
/** Numbers that between them take every plural form of every language. */
const COUNTS = [1, 2, 3, 5, 11, 21, 100];
/** A day of each name. */
const WEEK = Array.from({length: 7}, (_, day) => Date.UTC(2024, 0, 1 + day));
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find(start => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** A text with its numbers as they are counted with. */
export const withAsciiDigits = (text: string): string => text.replace(/\p{Nd}/gu, asciiDigit);

/** A text on which phrases can be found: one case, one kind of digit, no marks, no dots of abbreviation. */
export function plain(text: string): string {
  return withAsciiDigits(text.normalize('NFKC').toLowerCase())
    .replace(/[\u200e\u200f\u061c\u202a-\u202e]/g, '')
    .replace(/(\p{L})\./gu, '$1')
    .replace(/\b(hr|min|sec|wk|yr|mo)s\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** English sites write "2mo"; the language data has "2m", which everybody reads as minutes. */
const MONTHS: Phrase = {pattern: /(?<![\p{L}\d])(\d{1,3})\s*mo(?![\p{L}\d])/u, unit: 'month'};

/** Languages written without spaces have no word boundary to ask for. */
const SPACELESS = /^(?:ja|zh|th|ko)/;

function patternOf(phrase: string, language: string): RegExp {
  const source = plain(phrase)
    .replace(/\s*\(\d\)$/, '') // Hebrew repeats the number in brackets
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ ?\d+ ?/, ' (\\d{1,4}) ')
    .trim()
    .replace(/ /g, '\\s*');
  const [before, after] = SPACELESS.test(language)
    ? ['', '']
    : ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])'];
  return new RegExp(`${before}${source}${after}`, 'u');
}

function distinct(phrases: Phrase[]): Phrase[] {
  // The smaller unit wins where two are written alike: "3m" is three minutes, months are "mo".
  return [
    ...new Map(phrases.toReversed().map(phrase => [phrase.pattern.source, phrase])).values(),
  ].reverse();
}

function written(
  language: string,
  write: (unit: Unit, style: (typeof STYLES)[number], count: number) => string,
): Phrase[] {
  const phrases = UNITS.flatMap(unit =>
    STYLES.flatMap(style =>
      COUNTS.map(count => {
        const text = write(unit, style, count);
        const pattern = patternOf(text, language);
        return pattern.source.includes('(\\d{1,4})') ? {pattern, unit} : {pattern, unit, count};
      }),
    ),
  );
  return distinct(phrases);
}

function make(language: string): Phrases {
  const latin = `${language}-u-nu-latn`;
  const ago = written(language, (unit, style, count) =>
    new Intl.RelativeTimeFormat(latin, {style}).format(-count, unit),
  );
  const units = written(language, (unit, style, count) =>
    new Intl.NumberFormat(latin, {style: 'unit', unit, unitDisplay: style}).format(count),
  );
  const bare = language === 'en' ? [...units, MONTHS] : units;
  const words = new Intl.RelativeTimeFormat(latin, {numeric: 'auto'});
  const calendar = (['week', 'month', 'year'] as const).flatMap(unit =>
    [1, 0].map(count => ({pattern: patternOf(words.format(-count, unit), language), unit, count})),
  );
  const weekday = new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'});
  const weekdays = WEEK.map(day => plain(weekday.format(day)));
  return {ago, bare, calendar, weekdays};
}

const made = new Map<string, Phrases>();

/** How a language writes elapsed times, as the browser's own language data has it. */
export function phrasesOf(language: string): Phrases {
  const phrases = made.get(language) ?? make(language);
  made.set(language, phrases);
  return phrases;
}
