import fc from 'fast-check';
import {resolvePosted} from '../../../src/background/posted';

const SEEN = Date.UTC(2026, 2, 10, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function ago(postedText: string, lang?: string) {
  const range = resolvePosted({postedText, ...(lang === undefined ? {} : {lang})}, SEEN);
  return range && {least: SEEN - range.to, most: SEEN - range.from};
}

const threeHours = {least: 2.5 * HOUR, most: 4 * HOUR};
const twoDays = {least: DAY, most: 3 * DAY};
const fiveMinutes = {least: 4.5 * MINUTE, most: 6 * MINUTE};

describe('"3 hours ago" is 2½ to 4 hours ago, cut off or rounded, in any language', () => {
  test.each([
    '3 hours ago',
    'Posted 3 hrs. ago',
    '3.2 hours ago',
    '3 HOURS AGO',
    '3h',
    '3 h',
    '3 hr',
    'vor 3 Stunden',
    'il y a 3 heures',
    'hace 3 horas',
    '3 ore fa',
    'há 3 horas',
    '3 uur geleden',
    'för 3 timmar sedan',
    '3 timmar sedan',
    '3 часа назад',
    '3 godziny temu',
    '3 saat önce',
    '3時間前',
    '3小时前',
    '3시간 전',
    'قبل ٣ ساعات',
    'לפני 3 שעות',
    '३ घंटे पहले',
    '3 ώρες πριν',
    '3\u00a0hours\u00a0ago',
  ])('%s', text => {
    expect(ago(text)).toEqual(threeHours);
  });
});

describe('days may be counted by the calendar, so "2 days ago" is 1 to 3 days ago', () => {
  test.each([
    '2 days ago',
    'il y a 2 jours',
    '2 дня назад',
    '2d',
    'vor 2 Tagen',
    '2日前',
    'قبل يومين',
  ])('%s', text => {
    expect(ago(text)).toEqual(twoDays);
  });
});

describe('shortened, worded and joined', () => {
  test.each<[string, string | undefined, {least: number; most: number}]>([
    ['5m', undefined, fiveMinutes],
    ['5 mins ago', undefined, fiveMinutes],
    ['vor 5 Min.', 'de', fiveMinutes],
    ['an hour ago', undefined, {least: 0.5 * HOUR, most: 2 * HOUR}],
    ['vor einer Stunde', 'de', {least: 0.5 * HOUR, most: 2 * HOUR}],
    ['hace una hora', 'es', {least: 0.5 * HOUR, most: 2 * HOUR}],
    ['il y a une heure', 'fr', {least: 0.5 * HOUR, most: 2 * HOUR}],
    ['a day ago', undefined, {least: 0, most: 2 * DAY}],
    ['1 hour, 5 minutes ago', 'en', {least: 64.5 * MINUTE, most: 66 * MINUTE}],
    ['vor 1 Stunde und 5 Minuten', 'de', {least: 64.5 * MINUTE, most: 66 * MINUTE}],
    ['less than a minute ago', undefined, {least: 0, most: 2 * MINUTE}],
    ['just now', undefined, {least: 0, most: 5 * MINUTE}],
    ['à l’instant', 'fr', {least: 0, most: 5 * MINUTE}],
    ['2mo', undefined, {least: 42 * DAY, most: 93 * DAY}],
    ['3w • Edited', undefined, {least: 17.5 * DAY, most: 28 * DAY}],
    ['1 year ago', undefined, {least: 182.5 * DAY, most: 732 * DAY}],
    ['last week', undefined, {least: 0, most: 14 * DAY}],
    ['this week', undefined, {least: 0, most: 7 * DAY}],
    ['diesen Monat', 'de', {least: 0, most: 31 * DAY}],
    ['5 hours ago (edited 2 hours ago)', undefined, {least: 4.5 * HOUR, most: 6 * HOUR}],
    ['2 days ago (edited 2 hours ago)', undefined, twoDays],
    ['2 days ago, last reply 5 minutes ago', undefined, twoDays],
    ['2 days ago. 2 min read', undefined, twoDays],
    ['1 day, 3 hours, 5 minutes ago', undefined, {least: 1624.5 * MINUTE, most: 1626 * MINUTE}],
  ])('%s', (text, lang, range) => {
    expect(ago(text, lang)).toEqual(range);
  });

  test('a letter that the language and English read differently covers both', () => {
    expect(ago('5m', 'es')).toEqual({least: 4.5 * MINUTE, most: 186 * DAY});
  });

  test('a language tag that is none is passed over', () => {
    expect(ago('3 hours ago', 'not a tag')).toEqual(threeHours);
    expect(ago('3 hours ago', 'xx-YY')).toEqual(threeHours);
  });
});

test('whichever way a site rounds, the range holds the moment of posting', () => {
  const units = [
    ['minute', MINUTE, 59],
    ['hour', HOUR, 23],
    ['day', DAY, 6],
  ] as const;
  const rounded = fc.constantFrom(Math.floor, Math.round);
  fc.assert(
    fc.property(
      fc.constantFrom(...units),
      rounded,
      fc.double({min: 1, max: 58, noNaN: true}),
      (unit, round, age) => {
        const [name, length, most] = unit;
        const count = round(Math.min(age, most));
        const elapsed = Math.min(age, most) * length;
        const range = ago(new Intl.RelativeTimeFormat('en').format(-count, name));
        expect(range?.least).toBeLessThanOrEqual(elapsed);
        expect(range?.most).toBeGreaterThanOrEqual(elapsed);
      },
    ),
  );
});
