import {compareMatches, compareScans} from './differences';

test('the matcher and the naive one agree on 2,000 random queries and posts', () => {
  const {compared, matched} = compareMatches(2000);
  expect(compared).toBe(2000);
  expect(matched).toBeGreaterThan(200);
}, 60_000);

test('scanning finds each term exactly where the naive matcher does', () => {
  compareScans(2000);
}, 60_000);
