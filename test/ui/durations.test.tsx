import {durationWords} from '../../src/ui/durations';
import {agoWords, localInput, relativeWords} from '../../src/ui/moments';
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

test('a moment survives the way into a date field and back, to the minute', () => {
  expect(new Date(localInput(NOON)).getTime()).toBe(NOON);
});
