import {plain} from './phrases';

/** Languages whose dates the parser does not read; the browser knows their words. */
const LANGUAGES = 'pl tr nb da cs el ko hu ro sk bg he fa th ca hr sr sl lt lv et'.split(' ');

/** A word for a month, a day or a half of the day, and its English; one letter is a word in many languages. */
type Word = {pattern: RegExp; english: string; isLetter: boolean};

const LETTER = /^\p{Script=Latin}\.?$/u;

/** Words that others are joined to without a space. */
const JOINED = /^(?:th|ko|he)/;

/** What may not stand beside a word: of a short one ("an", "T") neither number nor apostrophe. */
const ALONE = [
  ["(?<![\\p{L}\\d'’])", "(?![\\p{L}\\d'’])"],
  ['(?<!\\p{L})', '(?!\\p{L})'],
] as const;

function wordOf(text: string, english: string, language: string): Word {
  const source = plain(text)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+');
  const [before, after] = JOINED.test(language) ? ['(?<!\\d)', ''] : ALONE[text.length < 3 ? 0 : 1];
  const isLetter = LETTER.test(text);
  return {pattern: new RegExp(`${before}${source}${after}`, 'gu'), english, isLetter};
}

type Part = 'month' | 'weekday' | 'dayPeriod';

/** What to ask for, so that every form of a part's word is told: with a day, alone, in short. */
const FORMS: Record<Part, Intl.DateTimeFormatOptions[]> = {
  month: [{day: 'numeric', month: 'long'}, {day: 'numeric', month: 'short'}, {month: 'long'}],
  weekday: [{weekday: 'long'}, {weekday: 'short'}],
  dayPeriod: [{hour: 'numeric', hour12: true}],
};

/** The word that a date in a language has for one of its parts, in each of its forms. */
function forms(language: string, date: Date, part: Part): string[] {
  return FORMS[part].flatMap(form =>
    new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {...form, timeZone: 'UTC'})
      .formatToParts(date)
      .flatMap(({type, value}) => (type === part && /\p{L}/u.test(value) ? [value] : [])),
  );
}

function english(date: Date, part: 'month' | 'weekday'): string {
  return new Intl.DateTimeFormat('en', {[part]: 'long', timeZone: 'UTC'}).format(date);
}

function make(language: string): Word[] {
  const words = (part: 'month' | 'weekday', dates: Date[]) =>
    dates.flatMap(date =>
      forms(language, date, part).map(text => wordOf(text, english(date, part), language)),
    );
  const months = Array.from({length: 12}, (_, month) => new Date(Date.UTC(2024, month, 15)));
  const weekdays = Array.from({length: 7}, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  const halves = [new Date(Date.UTC(2024, 0, 1, 9)), new Date(Date.UTC(2024, 0, 1, 21))];
  const days = new Intl.RelativeTimeFormat(language, {numeric: 'auto'});
  return [
    ...(language === 'ko' ? KOREAN : []),
    wordOf(days.format(-1, 'day'), 'yesterday', language),
    wordOf(days.format(0, 'day'), 'today', language),
    ...words('month', months),
    ...words('weekday', weekdays),
    ...halves.flatMap((half, index) =>
      forms(language, half, 'dayPeriod').map(text =>
        wordOf(text, index === 0 ? 'am' : 'pm', language),
      ),
    ),
  ].toSorted((a, b) => b.pattern.source.length - a.pattern.source.length);
}

const made = new Map<string, Word[]>();

function wordsOf(language: string): Word[] {
  const words = made.get(language) ?? make(language);
  made.set(language, words);
  return words;
}

const ENGLISH = /^(?:yesterday|today|am|pm|\p{Lu}.*)$/u;

/** A month, a day of the week or one beside today in a text that had no large letter. */
const A_DAY = /\p{Lu}|yesterday|today/u;

/** Korean halves of the day, for which newer language data has only AM and PM. */
const KOREAN: Word[] = [wordOf('오전', 'am', 'ko'), wordOf('오후', 'pm', 'ko')];

/** A text without its words of other languages. */
function onlyEnglish(text: string): string {
  return text.replace(/\p{L}+/gu, word => (ENGLISH.test(word) ? word : ' '));
}

/** The words of a language in English, and no others; undefined where the text has none of them. */
function fromLanguage(text: string, language: string, isTold: boolean): string | undefined {
  const replaced = wordsOf(language).reduce(
    (rest, {pattern, english: word, isLetter}) =>
      isLetter && !isTold ? rest : rest.replace(pattern, ` ${word} `),
    text,
  );
  if (replaced === text || !A_DAY.test(replaced)) return undefined;
  return onlyEnglish(replaced)
    .replace(/\b([ap]m)\s+(\d{1,2}(?::\d\d)*)/g, '$2 $1')
    .replace(/(\d)\.(?=\s|$)/g, '$1')
    .replace(/\s+/g, ' ');
}

/** The language that is named, where the parser has to be helped with it. */
export function translatedOf(lang: string | undefined): string | undefined {
  const own = lang?.toLowerCase().split('-')[0] ?? '';
  return LANGUAGES.includes(own) ? own : undefined;
}

/** What a date says in English, for each of the languages whose words it has; its own alone if known. */
export function inEnglish(text: string, lang?: string): string[] {
  const own = translatedOf(lang);
  const words = plain(text);
  return (own ? [own] : LANGUAGES).flatMap(
    language => fromLanguage(words, language, own !== undefined) ?? [],
  );
}
