import type {ParsedComponents, ParsedResult} from 'chrono-node';
import type {Minutes} from '../../mention/post';
import {mayTellHalf} from './halves';
import {DAY_FIRST, MONTH_FIRST, type Parser, parse, type Read, readAll} from './read';
import {NUMBERS} from './sound';
import type {Wall, WallTime} from './wall';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const HALF_DAY = DAY / 2;

/** A language with a region or without; other tags are not worth a guess. */
const PLAIN_TAG = /^[a-z]{2,3}(?:-[a-z]{2})?$/i;

/** Which comes first, where the language settles it; "en" alone is written both ways. */
function isMonthFirst(lang: string | undefined): boolean | undefined {
  if (lang === undefined || lang === 'en' || !PLAIN_TAG.test(lang)) return undefined;
  const parts = new Intl.DateTimeFormat(lang, {day: 'numeric', month: 'numeric'}).formatToParts(0);
  const place = (type: string) => parts.findIndex(part => part.type === type);
  return place('month') < place('day');
}

/** Who reads a date in numbers: one where the order is known, both where either could be meant. */
function readersOf(numbers: RegExpExecArray, lang: string | undefined): Parser[] {
  const [, first, separator, second] = numbers;
  if (separator === '.') return [DAY_FIRST];
  const isOpen = Number(first) <= 12 && Number(second) <= 12 && first !== second;
  const monthFirst = isOpen ? isMonthFirst(lang) : true;
  if (monthFirst === undefined) return [MONTH_FIRST, DAY_FIRST];
  return [monthFirst ? MONTH_FIRST : DAY_FIRST];
}

const part = (start: ParsedComponents, name: 'hour' | 'minute' | 'second'): number =>
  start.isCertain(name) ? (start.get(name) ?? 0) : 0;

const LETTER = /\p{L}/u;

/** "9 PM" is read as 21:00, but says no minute. */
const CLOCK_TIME = /\d\s?[:.h時时点點]\s?\d\d/;

function lengthOf({start, text}: ParsedResult): number {
  if (start.isCertain('second')) return 1000;
  if (!start.isCertain('hour')) return DAY;
  return start.isCertain('minute') && CLOCK_TIME.test(text) ? MINUTE : HOUR;
}

function againOf(start: ParsedComponents): Wall['again'] {
  if (start.isCertain('year')) return undefined;
  if (start.isCertain('month')) return 'year';
  return start.isCertain('weekday') ? 'week' : 'day';
}

function wallOf(result: ParsedResult): Wall {
  const {start} = result;
  const [year = 0, month = 1] = [start.get('year') ?? 0, start.get('month') ?? 1];
  const isWholeMonth = start.isCertain('month') && !start.isCertain('day');
  const date = Date.UTC(year, month - 1, isWholeMonth ? 1 : (start.get('day') ?? 1));
  const from =
    date +
    part(start, 'hour') * HOUR +
    part(start, 'minute') * MINUTE +
    part(start, 'second') * 1000;
  const to = isWholeMonth ? Date.UTC(year, month, 1) : from + lengthOf(result);
  const again = againOf(start);
  const offset = start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null;
  return {from, to, ...(again === undefined ? {} : {again}), ...(offset === null ? {} : {offset})};
}

/** A clock whose half of the day may be told by a word nobody knows: its time in both. */
function inBothHalves(wall: Wall, start: ParsedComponents): Wall[] {
  const other = (start.get('hour') ?? 0) < 12 ? HALF_DAY : -HALF_DAY;
  return [wall, {...wall, from: wall.from + other, to: wall.to + other}];
}

/** True where an hour is told, but not of which half of the day or in which zone. */
const isBareHour = (start: ParsedComponents): boolean =>
  start.isCertain('hour') && !start.isCertain('meridiem') && !start.isCertain('timezoneOffset');

/** Names that more than one zone has, and the offsets of them all: India, Israel and Ireland have IST. */
const SHARED: [RegExp, Minutes[]][] = [
  [/\bIST\b/i, [330, 120, 60]],
  [/\bCST\b/i, [-360, 480, -300]],
  [/\bBST\b/i, [60, 360]],
];

function wallsOf(result: ParsedResult, text: string): Wall[] {
  const wall = wallOf(result);
  const offsets = SHARED.find(([name]) => wall.offset !== undefined && name.test(result.text))?.[1];
  if (offsets) return offsets.map(offset => ({...wall, offset}));
  return isBareHour(result.start) && mayTellHalf(text) ? inBothHalves(wall, result.start) : [wall];
}

/** What one reading says: where day and month could be either, both. */
function wallsRead({result, language, text}: Read, lang: string | undefined): Wall[] {
  const numbers = NUMBERS.exec(result.text);
  if (!numbers) return wallsOf(result, text);
  // Numbers alone are not of the language that happened to read them
  const isTold = language !== 'en' && LETTER.test(result.text);
  return readersOf(numbers, isTold ? language : lang)
    .map(reader => parse(reader, result.text, result.refDate.getTime()))
    .flatMap(reading => (reading ? wallsOf(reading, text) : []));
}

/**
 * All that a text with a date, a day or a time can say, where `day` is the local date on which it
 * was seen: no reading for a text that says nothing, several where it could be either of them.
 */
export function wallTimes(text: string, day: WallTime, lang?: string): Wall[] {
  return readAll(text, day + DAY / 2, lang).flatMap(read => wallsRead(read, lang));
}
