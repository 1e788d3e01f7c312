import type {Posted} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {hull} from './hull';
import {type Phrase, phrasesOf, plain, type Unit} from './phrases';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** The shortest and the longest that a unit can be, in milliseconds. */
const LENGTH: Record<Unit, {least: number; most: number}> = {
  second: {least: 1000, most: 1000},
  minute: {least: MINUTE, most: MINUTE},
  hour: {least: 60 * MINUTE, most: 60 * MINUTE},
  day: {least: DAY, most: DAY},
  week: {least: 7 * DAY, most: 7 * DAY},
  month: {least: 28 * DAY, most: 31 * DAY},
  year: {least: 365 * DAY, most: 366 * DAY},
};

/** Tried in this order after the text's own language and English. */
const LANGUAGES =
  'de fr es it pt nl sv da nb fi pl cs sk hu ro bg el ru uk tr ar he fa hi id vi th ja ko zh zh-Hant ca hr sr sl lt lv et'.split(
    ' ',
  );

/** Sites write "less than a minute ago" up to the moment itself. */
const AT_MOST =
  /less than|under|weniger als|moins d|menos de|meno di|minder dan|mindre än|менее|меньше|1分未満|不到/;

type Elapsed = {count: number; unit: Unit};
type Found = Elapsed & {start: number; end: number};

/** What is said first, of those the longest: "5 days ago (edited 2 hours ago)" is of five days. */
function find(text: string, phrases: Phrase[]): Found | undefined {
  const all = phrases.flatMap(({pattern, unit, count}): Found[] => {
    const match = pattern.exec(text);
    if (!match) return [];
    const start = match.index;
    return [{count: count ?? Number(match[1]), unit, start, end: start + match[0].length}];
  });
  return all.sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

/** All that is said one after another, from some place on. */
function every(text: string, phrases: Phrase[], at = 0): Found[] {
  const next = find(text.slice(at), phrases);
  if (!next) return [];
  const {start, end} = next;
  return [{...next, start: at + start, end: at + end}, ...every(text, phrases, at + end)];
}

/** What may stand between "1 hour" and "5 minutes": a comma, "und", "и". */
const JOINT = /^[\s,]*(?:\p{L}{1,3})?\s*$/u;

/** "1 day, 1 hour, 5 minutes ago" or "vor 1 Stunde und 5 Minuten": its parts, the longest unit first. */
function partsOf(text: string, found: Found, phrases: Phrase[]): Found[] {
  // Where the word for "ago" is the last one, the other parts stand before the number
  const isLast = /\d/.test(text.charAt(found.start));
  const others = isLast
    ? every(text.slice(0, found.start), phrases).reverse()
    : every(text, phrases, found.end);
  const parts = [found];
  for (const other of others) {
    const beside = parts.at(-1) ?? found;
    const [longer, shorter] = isLast ? [other, beside] : [beside, other];
    const isLonger = LENGTH[longer.unit].least > LENGTH[shorter.unit].least;
    if (!isLonger || !JOINT.test(text.slice(longer.end, shorter.start))) break;
    parts.push(other);
  }
  return isLast ? parts.reverse() : parts;
}

/**
 * "3 hours ago" covers what any way of rounding lets it mean: cut off (3 to 4) or rounded to the
 * nearest (2½ to 3½); together 2½ to 4 hours before the page was seen.
 */
function rangeOf(parts: Elapsed[], seenAt: Instant): Posted {
  const last = parts.at(-1);
  const {least, most} = last ? LENGTH[last.unit] : LENGTH.second;
  const sum = (bound: 'least' | 'most') =>
    parts.reduce((total, {count, unit}) => total + count * LENGTH[unit][bound], 0);
  // Days may also be counted by the calendar: "2 days ago" from 25 hours on.
  const early = last?.unit === 'day' ? least : least / 2;
  return {from: seenAt - sum('most') - most, to: seenAt - Math.max(0, sum('least') - early)};
}

function agoIn(language: string, text: string, seenAt: Instant): Posted | undefined {
  const {ago, bare, calendar, weekdays} = phrasesOf(language);
  const found = find(text, ago);
  if (found) {
    const range = rangeOf(partsOf(text, found, bare), seenAt);
    return AT_MOST.test(text) ? {...range, to: seenAt} : range;
  }
  // Beside numbers or a day "this week" is a part of a date
  const isPart = /\d/.test(text) || weekdays.some(day => text.includes(day));
  const phrases = isPart ? calendar.filter(({count}) => count) : calendar;
  const named = find(text, phrases);
  // "Last week" may be yesterday, when the week is new.
  return named && {from: seenAt - (named.count + 1) * LENGTH[named.unit].most, to: seenAt};
}

/** Words for "ago" that sites write otherwise than the language data: "2 timmar sedan". */
const AGO = new Map([
  ['sedan', 'sv'],
  ['siden', 'nb'],
  ['πριν', 'el'],
]);

/** What may stand behind "3 h": nothing, or a remark that a sign sets apart ("3 h • Edited"). */
const END = /^\s*(?:$|[•·|(])/;

/** "3 h" with no word for "ago" counts only where it is all that is said. */
function bareIn(language: string, words: string, seenAt: Instant): Posted[] {
  const text = words
    .split(' ')
    .filter(word => !AGO.has(word))
    .join(' ');
  const found = find(text, phrasesOf(language).bare);
  return found?.start === 0 && END.test(text.slice(found.end)) ? [rangeOf([found], seenAt)] : [];
}

/** The number one as a word, where language data has the digit: "hace una hora", "an hour ago". */
const ONE =
  /(?<!\p{L})(?:an|one|a(?=\s\p{L}+\sago)|eine[rmn]?|ein|une?|una|uno|uma?|een|en|ett|bir)(?!\p{L})/u;

/** English is read everywhere: interfaces are often not in the language of the posts. */
function likelyLanguages(words: string, lang: string | undefined): string[] {
  const own = /^[a-z]{2,3}(?![a-z])/.exec(lang?.toLowerCase() ?? '')?.[0] ?? 'en';
  const spoken = words.split(' ').flatMap(word => AGO.get(word) ?? []);
  return [...new Set([own, 'en', ...spoken])];
}

function numberRange(words: string, seenAt: Instant, lang: string | undefined): Posted | undefined {
  const likely = likelyLanguages(words, lang);
  // Single letters differ between languages: all the likely ones count together.
  const bare = hull(likely.flatMap(language => bareIn(language, words, seenAt)));
  if (bare) return bare;
  for (const language of new Set([...likely, ...LANGUAGES])) {
    const range = agoIn(language, words, seenAt);
    if (range) return range;
  }
  return undefined;
}

/** "3.2 hours ago" is 3 hours, cut off. */
const TENTHS = /(\d)[.,]\d(?=\s\p{L})/u;

/** The range that "3 hours ago" or "3 h" allows, in whatever language; undefined for any other text. */
export function elapsedRange(text: string, seenAt: Instant, lang?: string): Posted | undefined {
  const words = plain(text).replace(TENTHS, '$1');
  const digits = words.replace(ONE, '1');
  const range = numberRange(words, seenAt, lang);
  return range ?? (digits === words ? undefined : numberRange(digits, seenAt, lang));
}
