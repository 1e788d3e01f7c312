import {auc, f1, macroF1} from './measures';

test('an order without a fault has an area of 1, and ties count half', () => {
  expect(auc([1, 2, 3, 4], [false, false, true, true])).toBe(1);
  expect(auc([4, 3, 2, 1], [false, false, true, true])).toBe(0);
  expect(auc([1, 1, 1, 1], [false, true, false, true])).toBe(0.5);
});

test('F1 is the harmonic mean of precision and recall', () => {
  expect(f1(['a', 'a', 'b', 'b'], ['a', 'b', 'a', 'b'], 'a')).toBe(0.5);
  expect(f1(['b', 'b'], ['a', 'b'], 'a')).toBe(0);
});

test('macro-F1 gives a rare answer the weight of a common one', () => {
  expect(macroF1(['a', 'a', 'a', 'a'], ['a', 'a', 'a', 'b'])).toBeCloseTo(6 / 7 / 2);
});
