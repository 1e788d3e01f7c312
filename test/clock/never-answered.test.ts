import {neverAnswered} from '../../src/clock/never-answered';
import {answeredAt, clocked, noon} from './made';

const WEEK = 7 * 1440;
const later = noon(2 * WEEK);
const answer = (minutes: number) => clocked({state: {standing: answeredAt(minutes)}});

test('unanswered at seven days counts, even if a reply came on the eighth', () => {
  const mentions = [clocked(), answer(WEEK + 1), answer(WEEK), answer(5)];
  expect(neverAnswered(mentions, later)).toEqual({count: 2, of: 4, vague: 0});
});

test.each([
  ['whose seven days are not over', clocked(), noon(WEEK - 1)],
  ['answered early, while others of its week cannot be judged yet', answer(5), noon(WEEK - 1)],
  [
    'whose seven days are not over, however wide its range',
    clocked({posted: {from: noon(-3 * 1440), to: noon(0)}}),
    noon(60),
  ],
  ['first seen after its seven days', clocked({seenAt: noon(WEEK + 1)}), later],
  ['gone before its seven days were over', clocked({goneAt: noon(60)}), later],
  ['in the archive', clocked({archived: true}), later],
  [
    'that needed no reply',
    clocked({state: {standing: {is: 'no reply needed', at: noon(5), by: 'Dana'}}}),
    later,
  ],
])('a mention %s is not judged', (_, mention, now) => {
  expect(neverAnswered([mention], now)).toEqual({count: 0, of: 0, vague: 0});
});

test('those posted in too wide a range, or at a time not shown, are counted as left out', () => {
  const {posted: _, ...unknown} = clocked();
  const wide = clocked({posted: {from: noon(-WEEK), to: noon(0)}});
  const archived = {...wide, archived: true};
  expect(neverAnswered([unknown, wide, archived, clocked()], later)).toEqual({
    count: 1,
    of: 1,
    vague: 2,
  });
});
