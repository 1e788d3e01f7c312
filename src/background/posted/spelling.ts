import {halvesTold} from './halves';
import {withAsciiDigits} from './phrases';

/** The years that two digits stand for: forums are younger than the web. */
const century = (year: string): string => (Number(year) < 70 ? `20${year}` : `19${year}`);

/** The hour, minute and second of a clock with dots, close behind the year of a date. */
const DOTTED =
  /(?<=(?<!\d)(?:19|20)\d\d[.,]?\s(?:\p{L}+\.?\s){0,2})(\d{1,2})\.(\d\d)(?:\.(\d\d))?(?![.\d])/u;

/** Spellings of a part of a date, and how the parser knows it. */
const SPELLINGS: [RegExp, (...found: string[]) => string][] = [
  [/(?<![\p{L}\d])['’](\d\d)(?!\d)/gu, (_, year = '') => century(year)],
  [/(tháng \d{1,2}),? (?=\d{4}(?!\d))/giu, (_, month) => `${month} năm `],
  [
    /(?<!\d)(\d{4})\. (\d{1,2})\. (\d{1,2})(?:\.|(?!\d))/g,
    (_, ...parts) => parts.slice(0, 3).join('/'),
  ],
  [/،/g, () => ','],
  // The day of the week between a day and its clock tells nothing more
  [/(?<=[日일]) ?(?:(?:星期|週|周)[一二三四五六日天]|[월화수목금토일]요일)(?=\s)/g, () => ''],
  [/ ?@ ?(?=\d{1,2}:\d\d)/g, () => ' '],
  [/(\d{4})\.? gada (\d{1,2}\.? \p{L}+\.?)/u, (_, year, day) => `${day} ${year}`],
  // In Thailand 2024 is 2567
  [/(?<=\p{Script=Thai}\.?\s)(25\d\d)(?!\d)/u, (_, year) => `${Number(year) - 543}`],
  [DOTTED, (_, hour, minute, second) => [hour, minute, ...(second ? [second] : [])].join(':')],
];

/** A date with its year written out, its clock with colons and with am or pm. */
export function spelledOut(text: string): string {
  const digits = withAsciiDigits(text);
  return halvesTold(SPELLINGS.reduce((rest, [form, known]) => rest.replace(form, known), digits));
}
