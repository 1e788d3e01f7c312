import {type Bin, replay} from '../../src/storm/replay';

const STEP = 5 * 60_000;
const HOUR = 12;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 5);
const at = (step: number) => START + step * STEP;

/** Some days of one mention every half hour, with bursts of `count` a step on top. */
function series(days: number, bursts: {from: number; steps: number; count: number}[] = []): Bin[] {
  return Array.from({length: days * DAY}, (_, step) => {
    const burst = bursts.find(({from, steps}) => step >= from && step < from + steps);
    return {at: at(step), count: (step % 6 === 0 ? 1 : 0) + (burst?.count ?? 0)};
  });
}

test('an even flow says nothing', () => {
  expect(replay(series(20))).toEqual([]);
});

test('a burst is a watch and then a storm, each told once while it lasts', () => {
  const from = 10 * DAY;
  const onsets = replay(series(20, [{from, steps: 6 * HOUR, count: 1}]));
  expect(onsets.map(({level}) => level)).toEqual(['watch', 'storm']);
  for (const onset of onsets) {
    expect(onset.at).toBeGreaterThanOrEqual(at(from));
    expect(onset.at).toBeLessThan(at(from + HOUR));
    expect(onset.z).toBeGreaterThanOrEqual(onset.level === 'storm' ? 5 : 3.5);
  }
});

test('a level is silent until it has not held for six hours', () => {
  const first = {from: 10 * DAY, steps: HOUR, count: 2};
  const soon = {...first, from: first.from + 4 * HOUR};
  const later = {...first, from: first.from + 3 * DAY};
  const watches = (bursts: (typeof first)[]) =>
    replay(series(20, bursts)).filter(({level}) => level === 'watch').length;
  expect(watches([first])).toBe(1);
  expect(watches([first, soon])).toBe(1);
  expect(watches([first, later])).toBe(2);
});

test('the days of learning say nothing; how many is an option', () => {
  const bins = series(20, [{from: 4 * DAY, steps: 2 * HOUR, count: 2}]);
  expect(replay(bins)).toEqual([]);
  expect(replay(bins, {learningDays: 3})).not.toEqual([]);
});

test('two mentions after long silence are no burst, three at once are', () => {
  const silence = Array.from({length: 15 * DAY}, (_, step) => ({at: at(step), count: 0}));
  const after = (count: number) =>
    silence.map((bin, step) => ({...bin, count: step === 4000 ? count : 0}));
  expect(replay(after(2))).toEqual([]);
  expect(replay(after(3)).map(({level}) => level)).toEqual(['watch', 'storm']);
});

test('bins that are missing were silent, and their order does not matter', () => {
  const bins = series(20, [{from: 10 * DAY, steps: HOUR, count: 2}]);
  const sparse = bins.filter(({count}, step) => count > 0 || step === 0);
  expect(replay(sparse.toReversed())).toEqual(
    replay(bins).filter(({at: when}) => sparse.some(bin => bin.at === when)),
  );
});

test('no bins, no onsets', () => {
  expect(replay([])).toEqual([]);
});
