import type {ContactPoint, ContactTest} from '../../../src/mention/contact-point';
import {byDue, contactDueAt, isContactDue} from '../../../src/report/shore-up/contact-due';

const DAY = 24 * 3_600_000;
const NOW = 100 * DAY;

const point: ContactPoint = {
  id: 'p',
  name: 'Hotline',
  kind: 'phone',
  reach: '1',
  everyDays: 7,
  addedAt: 90 * DAY,
};
const tried = (at: number) => ({
  point,
  last: {id: 't', pointId: 'p', at, by: '', result: 'human'} satisfies ContactTest,
});

test.each([
  ['one that nobody ever tried is due', {point}, true],
  ['one tried yesterday is not', tried(NOW - DAY), false],
  ['one tried as many days ago as planned is', tried(NOW - 7 * DAY), true],
  ['one tried “in the future” is put off no longer than any other', tried(NOW + 90 * DAY), false],
])('%s', (_claim, one, isDue) => {
  expect(isContactDue(one, NOW)).toBe(isDue);
  expect(contactDueAt(one, NOW)).toBeLessThanOrEqual(NOW + 7 * DAY);
});

test('the longest due comes first', () => {
  const all = [tried(NOW - DAY), tried(NOW - 30 * DAY), {point}];
  expect(byDue(all, NOW).map(one => contactDueAt(one, NOW) / DAY)).toEqual([77, 90, 106]);
});
