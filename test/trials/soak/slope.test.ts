import {slope} from './slope';

test.each([
  [
    'does not change',
    [
      [0, 5],
      [1, 5],
      [2, 5],
    ],
    0,
  ],
  [
    'grows by two',
    [
      [0, 1],
      [1, 3],
      [2, 5],
    ],
    2,
  ],
  [
    'shrinks, with noise to both sides',
    [
      [0, 10.5],
      [1, 8.5],
      [2, 8.5],
      [3, 6.5],
    ],
    -1.2,
  ],
] as const)('the slope of what %s', (_, points, expected) => {
  expect(slope(points)).toBeCloseTo(expected);
});

test('one point has no slope', () => {
  expect(slope([[1, 1]])).toBeNaN();
});
