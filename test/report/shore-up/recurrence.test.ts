import fc from 'fast-check';
import {
  recurrenceOf,
  type Side,
  sideOf,
  sidesOf,
  weeksOf,
} from '../../../src/report/shore-up/recurrence';
import {isUnlikely} from '../../../src/report/shore-up/unlikely';

const WEEK = 7 * 24 * 3_600_000;

const side = (posts: number, weeks: number, readWeeks = weeks): Side => ({
  posts,
  weeks,
  readWeeks,
  ofWeeks: Math.ceil(weeks),
});

test.each([
  ['after less than a week nothing is compared', side(40, 8), side(0, 0.9, 1), 'too early'],
  ['nobody was looking before', side(0, 0, 0), side(3, 4), 'nothing before'],
  [
    'silence that nobody listened to is no success',
    side(40, 8),
    side(0, 8, 3),
    'too little reading',
  ],
  ['nine posts say nothing', side(8, 8), side(1, 8), 'too few'],
  ['twenty before and two after are fewer', side(20, 8), side(2, 8), 'fewer'],
  ['two before and twenty after are more', side(2, 8), side(20, 8), 'more'],
  ['twelve and nine may be chance', side(12, 8), side(9, 8), 'no clear change'],
  ['as many in half the time are more', side(20, 16), side(20, 8), 'more'],
] as const)('%s', (_claim, before, after, change) => {
  expect(recurrenceOf(before, after).change).toBe(change);
});

test('both sides end at half a year, and before anybody collected there is nothing', () => {
  const at = 100 * WEEK;
  expect(sidesOf(50 * WEEK, at, 0)).toEqual({
    before: {from: 24 * WEEK, to: 50 * WEEK},
    after: {from: 74 * WEEK, to: at},
  });
  expect(sidesOf(50 * WEEK, 51 * WEEK, 48 * WEEK).before).toEqual({from: 48 * WEEK, to: 50 * WEEK});
  expect(sidesOf(50 * WEEK, 51 * WEEK, 60 * WEEK).before).toEqual({from: 50 * WEEK, to: 50 * WEEK});
});

test('a day that is yet to come has nothing after it', () => {
  const {after} = sidesOf(9 * WEEK, 8 * WEEK, 0);
  expect(after.to - after.from).toBe(0);
});

test('a side counts what was posted in it, and states its weeks', () => {
  const stretch = {from: 0, to: 2.5 * WEEK};
  expect(weeksOf(stretch)).toHaveLength(3);
  expect(sideOf(stretch, [-1, 0, WEEK, 2.5 * WEEK], [true, false, true])).toEqual({
    posts: 2,
    weeks: 2.5,
    readWeeks: 2,
    ofWeeks: 3,
  });
});

test('the test is the exact binomial one', () => {
  // By hand: of 10 throws of a fair coin, 1 or fewer, or 9 or more, come in 22 of 1,024 cases
  expect([0, 1, 2, 5, 8, 9].map(hits => isUnlikely(hits, 10, 0.5))).toEqual([
    true,
    true,
    false,
    false,
    false,
    true,
  ]);
});

test('what is most likely is never unlikely, however many there are', () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 3_000}),
      fc.double({min: 0.05, max: 0.95, noNaN: true}),
      (tries, share) => {
        expect(isUnlikely(Math.round(tries * share), tries, share)).toBe(false);
      },
    ),
    {numRuns: 100},
  );
});
