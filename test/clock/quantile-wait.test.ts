import fc from 'fast-check';
import {medianWait, quantileWait} from '../../src/clock/quantile-wait';
import {answered, unanswered} from './made';
import {mercaptopurine, placebo} from './survival-data';

test('the median remission is 23 weeks under 6-mercaptopurine and 8 under placebo', () => {
  expect(medianWait(mercaptopurine)).toBe(23);
  expect(medianWait(placebo)).toBe(8);
});

test('the p90 wait is 17 weeks under placebo and not reached under treatment', () => {
  expect(quantileWait(placebo, 0.9)).toBe(17);
  expect(quantileWait(mercaptopurine, 0.9)).toBe('not reached');
});

test('the median is not reached while more than half still wait', () => {
  expect(medianWait([...answered(5, 6), ...unanswered(100, 100, 100)])).toBe('not reached');
  expect(medianWait([])).toBe('not reached');
});

test('without censoring a quantile is the empirical one, rounding of products notwithstanding', () => {
  const minutes = fc.array(fc.integer({min: 0, max: 999}), {minLength: 1, maxLength: 50});
  fc.assert(
    fc.property(minutes, fc.constantFrom(10, 25, 50, 75, 90, 100), (all, percent) => {
      const sorted = all.toSorted((a, b) => a - b);
      const rank = Math.ceil((all.length * percent) / 100);
      expect(quantileWait(answered(...all), percent / 100)).toBe(sorted[rank - 1]);
    }),
  );
});
