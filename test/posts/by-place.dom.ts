import {byPlace} from '../../src/posts/parts';
import {pageOf} from './pages';

const items = (count: number): Element[] => [
  ...pageOf('<ul></ul>'.repeat(count)).querySelectorAll('ul'),
];

test('elements are put in the order of their page', () => {
  const all = items(9);
  const mixed = [4, 7, 0, 8, 2, 1, 6, 3, 5].flatMap(index => all[index] ?? []);
  expect(mixed.sort(byPlace).map(one => all.indexOf(one))).toEqual([...all.keys()]);
});

test('those that stand right already are asked in the way that costs least', () => {
  const all = items(50);
  const asked = jest.spyOn(Node.prototype, 'compareDocumentPosition');
  all.toSorted(byPlace);
  const {calls, contexts} = asked.mock;
  const pairs = calls.map(([other], index) => [
    all.indexOf(contexts[index] as Element),
    all.indexOf(other as Element),
  ]);
  asked.mockRestore();
  expect(pairs).toEqual(all.slice(1).map((_, index) => [index, index + 1]));
});
