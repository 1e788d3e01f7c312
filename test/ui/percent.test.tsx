import {percent} from '../../src/ui/percent';
import {setStage} from './stage';

setStage();

test.each([
  [0, 0, '0%'],
  [1, 0, '100%'],
  [0.306, 0, '31%'],
  [0.306, 1, '30.6%'],
  [249 / 250, 0, '>99%'],
  [249 / 250, 1, '99.6%'],
  [0.994, 0, '99%'],
  [1 / 250, 0, '<1%'],
  [0.9996, 1, '>99.9%'],
  [0.0004, 1, '<0.1%'],
] as const)('a share of %d with %i digits reads “%s”', (share, digits, words) => {
  expect(percent(share, digits)).toBe(words);
});
