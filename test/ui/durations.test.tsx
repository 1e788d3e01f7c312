import {durationWords, upToWords} from '../../src/ui/durations';
import {agoWords, aroundWords, localInput, relativeWords, withinWords} from '../../src/ui/moments';
import {NOON, setStage} from './stage';

setStage();

test.each([
  [0, '0 min'],
  [0.9, '0 min'],
  [59.9, '59 min'],
  [60, '1 h'],
  [192, '3 h 12 min'],
  [1440, '1 d'],
  [1439, '23 h 59 min'],
  [3 * 1440 + 4 * 60 + 59, '3 d 4 h'],
  [12 * 1440 + 300, '12 d'],
  [1200 * 1440, '1,200 d'],
  [-5, '0 min'],
])('%d minutes reads “%s”: rounded down, two units at most', (minutes, words) => {
  expect(durationWords(minutes)).toBe(words);
});

const MINUTE = 60_000;

test.each([
  [20_000, 'now'],
  [12 * MINUTE, '12 min. ago'],
  [119 * MINUTE, '1 hr. ago'],
  [8 * 24 * 60 * MINUTE, 'May 4'],
  [400 * 24 * 60 * MINUTE, 'Apr 7, 2025'],
])('%d ms before now is “%s”', (before, words) => {
  expect(relativeWords(NOON - before, NOON)).toBe(words);
});

const at = (day: number, hour: number) => new Date(2026, 4, day, hour).getTime(); // May 1 is a Friday

test.each([
  [at(3, 6), at(4, 9), 'yesterday'],
  [at(2, 18), at(4, 9), '2 days ago'],
  [at(3, 18), at(4, 9), '15 hr. ago'],
  [at(2, 19), at(1, 18), 'tomorrow'],
  [at(3, 9), at(1, 18), 'in 2 days'],
  [at(4, 9), at(1, 18), 'in 3 days'],
])('from a day on days are those of the calendar: %d seen at %d is “%s”', (moment, from, words) =>
  expect(relativeWords(moment, from)).toBe(words),
);

test('what has happened is never to come, though the clock was set back since', () => {
  expect(relativeWords(NOON + 300 * MINUTE, NOON)).toBe('in 5 hr.');
  expect(agoWords(NOON + 300 * MINUTE, NOON)).toBe('now');
  expect(agoWords(NOON - 300 * MINUTE, NOON)).toBe('5 hr. ago');
});

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  ['2 days ago', 3 * DAY, DAY, 'about 2 days ago'],
  ['3 hours ago', 4 * HOUR, 2.5 * HOUR, 'about 3 hr. ago'],
  ['yesterday', 33 * HOUR, 9 * HOUR, 'about 21 hr. ago'],
  ['a day ago', 2 * DAY, 0, 'about 1 day ago'],
  ['14:05, in a zone that is known', 130 * MINUTE, 129 * MINUTE, '2 hr. ago'],
  ['an hour or so, however it is told', 119 * MINUTE, 61 * MINUTE, '1 hr. ago'],
  ['just now', 5 * MINUTE, 0, 'about 2 min. ago'],
  ['less than a minute ago', 100_000, 0, 'now'],
  ['3 May', 9.5 * DAY, 7.5 * DAY, 'about May 4'],
  ['a year ago', 732 * DAY, 183 * DAY, 'about Feb 2025'],
])('what a page calls “%s” is told by its middle', (_said, most, least, words) => {
  expect(aroundWords({from: NOON - most, to: NOON - least}, NOON)).toBe(words);
});

test('a moment within bounds is never to come, though the clock was set back since', () => {
  expect(aroundWords({from: NOON + HOUR, to: NOON + 3 * HOUR}, NOON)).toBe('now');
});

test('in full, a moment within bounds is told by both of them', () => {
  const [first, last] = [NOON - DAY, NOON].map(at => withinWords({from: at, to: at}));
  expect(withinWords({from: NOON - DAY, to: NOON})).toBe(`between ${first} and ${last}`);
});

test.each([
  [240, 150, 'up to 4 h'],
  [240, 239, '4 h'],
  [12 * 1440 + 300, 12 * 1440 + 100, '12 d'],
])('a wait of %d minutes, or of %d, reads “%s”', (most, least, words) => {
  expect(upToWords(most, least)).toBe(words);
});

test('a moment survives the way into a date field and back, to the minute', () => {
  expect(new Date(localInput(NOON)).getTime()).toBe(NOON);
});
