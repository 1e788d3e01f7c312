import {answerAfter, earliestAnswer} from '../../src/clock';

const NOON = Date.UTC(2026, 4, 12, 12);
const HOUR = 3_600_000;

test.each<[string, number | undefined, number]>([
  ['right after it was posted', NOON - HOUR, NOON - HOUR],
  ['at any time where nobody knows when it was posted', undefined, -Infinity],
  ['at any time where it is posted later than now: the clock was set back', NOON + 1, -Infinity],
])('a post can have been answered %s', (_, postedAt, earliest) => {
  expect(earliestAnswer(postedAt, NOON)).toBe(earliest);
});

test.each<[string, number, number, number]>([
  ['before its post was right after it', NOON - HOUR, NOON - 2 * HOUR, NOON - HOUR],
  ['after its post was when it was', NOON - HOUR, NOON, NOON],
  ['under a clock that was set back is never in the future', NOON + HOUR, NOON, NOON],
])('an answer %s', (_, postedAt, at, given) => {
  expect(answerAfter(postedAt, at, NOON)).toBe(given);
});
