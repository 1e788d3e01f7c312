import type {Hours, OpenSpan} from '../../src/clock/hours';
import {hoursProblems} from '../../src/clock/hours-problems';

const week = (...monday: OpenSpan[]): OpenSpan[][] => [monday, [], [], [], [], [], []];
const hours = (differs: Partial<Hours>): Hours => ({
  zone: 'Europe/Berlin',
  week: week(),
  ...differs,
});

test('sensible hours have no problem', () => {
  const sensible = {
    week: week(['09:00', '12:00'], ['12:00', '24:00']),
    holidays: ['2026-12-25', '2028-02-29'],
  };
  expect(hoursProblems(hours(sensible))).toEqual([]);
});

test.each<[string, Partial<Hours>, object]>([
  ['an unknown zone', {zone: 'Europe/Atlantis'}, {is: 'unknown zone'}],
  ['an empty zone', {zone: ''}, {is: 'unknown zone'}],
  ['a week of six days', {week: week().slice(1)}, {is: 'not seven days'}],
  [
    'hours that close before they open',
    {week: week(['09:00', '12:00'], ['22:00', '06:00'])},
    {is: 'closes before it opens', day: 0, span: 1},
  ],
  [
    'hours of no length',
    {week: week(['09:00', '09:00'])},
    {is: 'closes before it opens', day: 0, span: 0},
  ],
  [
    'overlapping hours',
    {week: week(['09:00', '13:00'], ['12:59', '18:00'])},
    {is: 'overlaps', day: 0, span: 1},
  ],
  [
    'a time without its nought',
    {week: week(['9:00', '18:00'])},
    {is: 'not a time', day: 0, span: 0},
  ],
  ['a time past the day', {week: week(['09:00', '24:30'])}, {is: 'not a time', day: 0, span: 0}],
  ['a 31 February', {holidays: ['2026-12-25', '2026-02-31']}, {is: 'not a date', holiday: 1}],
  ['a date in words', {holidays: ['Christmas']}, {is: 'not a date', holiday: 0}],
])('%s is named with its place', (_, differs, problem) => {
  expect(hoursProblems(hours(differs))).toEqual([problem]);
});
