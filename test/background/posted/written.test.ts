import {resolvePosted} from '../../../src/background/posted';
import {dateIn} from '../../../src/posts/generic/dates';
import {fold} from '../../../src/posts/parts';

/** A Tuesday. */
const SEEN = Date.parse('2026-03-10T12:00Z');
/** A Tuesday in the afternoon, and a day that could be a month, after midnight. */
const MOMENTS = [Date.parse('2025-03-04T14:05:00Z'), Date.parse('2024-11-12T00:07:00Z')];

const LOCALES =
  'en-US en-GB de fr es es-MX it pt-BR nl sv da nb fi pl cs sk hu ro bg el ru uk tr ar he fa hi id vi th ja ko zh-CN zh-TW ca hr sr sl lt lv et'.split(
    ' ',
  );
const STYLES: Intl.DateTimeFormatOptions[] = [
  {dateStyle: 'short', timeStyle: 'short'},
  {dateStyle: 'medium', timeStyle: 'medium'},
  {dateStyle: 'long'},
  {dateStyle: 'full', timeStyle: 'short'},
];

type Written = {locale: string; text: string; at: number};

/** Each of the moments in every other of the languages and styles, for all in each would take long. */
const written: Written[] = LOCALES.flatMap((locale, place) =>
  STYLES.flatMap((style, index) => {
    const at = MOMENTS[(place + index) % MOMENTS.length] ?? SEEN;
    const format = new Intl.DateTimeFormat(locale, {...style, timeZone: 'UTC'});
    return {locale, text: fold(format.format(at)), at};
  }),
);

/** How many of the dates are read, and those of which something wrong is. */
function readings(postedTextOf: (written: Written) => string | undefined, isToldLanguage: boolean) {
  const read = written.flatMap(one => {
    const postedText = postedTextOf(one);
    if (postedText === undefined) return [];
    const lang = isToldLanguage ? {lang: one.locale} : {};
    const posted = resolvePosted({postedText, ...lang}, SEEN, 'UTC');
    return posted ? [{...one, postedText, posted}] : [];
  });
  const wrong = read.filter(({at, posted}) => at < posted.from || at > posted.to);
  return {read: read.length, wrong: wrong.map(({locale, text}) => `${locale}: ${text}`)};
}

/** Language data differs a little from one version to the next: so many are read at least. */
describe(`of ${written.length} dates as ${LOCALES.length} languages write them`, () => {
  test.each<[string, (written: Written) => string | undefined, boolean, number]>([
    ['whole, in a language that is told', ({text}) => text, true, 143],
    ['whole, in any language', ({text}) => text, false, 143],
    ['as the generic reader takes them', ({text}) => dateIn(text), true, 136],
  ])('%s, none is read wrongly', (_, postedTextOf, isToldLanguage, most) => {
    const {read, wrong} = readings(postedTextOf, isToldLanguage);
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThanOrEqual(most);
  });
});

test.each([
  ['2025年3月4日 星期二 14:05', '2025年3月4日 14:05'],
  ['2025년 3월 4일 화요일 오후 2:05', '2025년 3월 4일 오후 2:05'],
])('%s is read as without the day of the week', (postedText, without) => {
  const {from, to} = resolvePosted({postedText}, SEEN, 'UTC') ?? {};
  expect({from, to}).toEqual({from: MOMENTS[0], to: (MOMENTS[0] ?? 0) + 60_000});
  expect(resolvePosted({postedText: without}, SEEN, 'UTC')).toMatchObject({from, to});
});

test('“a las” is no day', () => {
  expect(resolvePosted({postedText: 'a las 11:02', lang: 'es'}, SEEN)).toBeDefined();
});
