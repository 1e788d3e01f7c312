import Dexie from 'dexie';
import {asUnavailable, StoreUnavailable} from '../../src/store/unavailable';

const aborted = new Dexie.AbortError('The transaction was aborted, so the request cannot be …');

test.each([
  ['one row', aborted],
  ['many rows', new Dexie.BulkError('1 of 1 operations failed', [aborted])],
])('a transaction that the browser aborts under %s is the store failing, not us', (_, error) => {
  expect(asUnavailable(error)).toBeInstanceOf(StoreUnavailable);
});

test('what is wrong with our own rows is said as it is', () => {
  const wrong = new Dexie.ConstraintError('The key is there already');
  expect(asUnavailable(wrong)).toBe(wrong);
});
