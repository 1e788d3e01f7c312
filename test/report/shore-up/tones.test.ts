import type {ThreadTone, ToneCounts} from '../../../src/mention/thread-tone';
import {toneFigures} from '../../../src/report/shore-up/tones';

const counts = (negative = 0, neutral = 0, positive = 0, unknown = 0): ToneCounts => ({
  negative,
  neutral,
  positive,
  unknown,
});

const page = (thread: string, parts: Partial<ThreadTone> = {}): ThreadTone => ({
  thread,
  page: thread,
  at: 100,
  repliedAt: 50,
  before: counts(3, 1),
  after: counts(1, 2, 1),
  undated: 0,
  ...parts,
});

const replied = (...threads: string[]) => new Map(threads.map(thread => [thread, 50]));
const many = (count: number) => Array.from({length: count}, (_, at) => `t${at}`);

test('the pages of a thread are one thread', () => {
  const second = page('a', {page: 'a?p=2', before: counts(), after: counts(0, 4), undated: 2});
  expect(toneFigures([page('a'), second], replied('a')).threads).toEqual([
    {
      thread: 'a',
      at: 100,
      before: counts(3, 1),
      after: counts(1, 6, 1),
      undated: 2,
      turn: 'better',
    },
  ]);
});

test('under ten threads no trend is claimed, ten that turned are one', () => {
  const nine = many(9);
  expect(
    toneFigures(
      nine.map(one => page(one)),
      replied(...nine),
    ),
  ).toMatchObject({
    better: 9,
    of: 9,
    trend: 'too few',
  });
  const ten = many(10);
  expect(
    toneFigures(
      ten.map(one => page(one)),
      replied(...ten),
    ).trend,
  ).toBe('better');
});

test('where as many turn for the worse no turn is claimed', () => {
  const threads = many(12);
  const pages = threads.map((one, at) =>
    at % 2 ? page(one) : page(one, {before: counts(1, 3), after: counts(3, 1)}),
  );
  expect(toneFigures(pages, replied(...threads))).toMatchObject({
    better: 6,
    worse: 6,
    trend: 'no clear turn',
  });
});

test('a side with fewer than three posts of a known tone turns nothing', () => {
  const few = page('a', {after: counts(0, 1, 1, 9)});
  const figures = toneFigures([few], replied('a'));
  expect(figures.of).toBe(0);
  expect(figures.threads[0]).not.toHaveProperty('turn');
});

test('what was counted around another first reply waits to be read again', () => {
  const {repliedAt: _, ...silent} = page('a');
  const figures = (one: ThreadTone) => toneFigures([one], replied('a'));
  expect(figures(page('a', {repliedAt: 70}))).toMatchObject({unread: 1, threads: []});
  expect(figures(silent)).toMatchObject({unread: 1}); // Read after the reply, which was logged later
  expect(figures({...silent, at: 40})).toMatchObject({unread: 0, threads: [{thread: 'a'}]});
});

test('a thread that we did not reply in has no before and after', () => {
  expect(toneFigures([page('a')], new Map())).toMatchObject({threads: [], withoutUs: 1});
});
