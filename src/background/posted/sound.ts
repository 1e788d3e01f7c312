import type {ParsedResult} from 'chrono-node';

/** A date in numbers, day or month first; not one that begins with the year. */
export const NUMBERS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{2,4}))?(?![\d:])/;
const FULL_YEAR = /\d{4}/;

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

/** True where nothing was read otherwise than it stands there, nor left out of the date. */
export function isSound(result: ParsedResult, whole: string): boolean {
  const splits = splitsNumber(result, whole) || splitsWord(result, whole);
  return isReadable(result) && isWhole(result, whole) && !splits && !leavesDate(result, whole);
}
