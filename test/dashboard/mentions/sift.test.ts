import fc from 'fast-check';
import {type Entry, entryOf} from '../../../src/dashboard/mentions/entry';
import {sift} from '../../../src/dashboard/mentions/sift';
import {inOrder, type Table, tableOf} from '../../../src/dashboard/mentions/table';
import {
  isNarrow,
  queryOf,
  type Sort,
  sorts,
  toggled,
  type View,
  viewIn,
  widest,
} from '../../../src/dashboard/mentions/view';
import type {Outline} from '../../../src/store/read';

const NOON = Date.UTC(2026, 4, 12, 12);
const HOUR = 3_600_000;

function outline(id: string, parts: Partial<Outline> = {}): Entry {
  return entryOf({
    id,
    host: 'desert.example',
    brandIds: ['acme'],
    tags: [],
    place: 'waiting',
    flagged: false,
    happened: NOON - HOUR,
    ...parts,
  });
}

const all: Entry[] = [
  outline('late', {due: NOON - 1, author: 'Wile', cause: 'billing'}),
  outline('soon', {due: NOON + HOUR, author: 'Wile', host: 'www.canyon.example'}),
  outline('done', {place: 'answered', late: true, triage: 'praise', happened: NOON - 50 * HOUR}),
  outline('old', {
    place: 'archived',
    brandIds: ['gap'],
    happened: NOON - 9_000 * HOUR,
    tags: ['x'],
  }),
];

const table = tableOf(all);
const newest = inOrder(table, 'newest');
const ordered = (of: Table, sort: Sort) => Array.from(inOrder(of, sort), at => of.entries[at]?.id);

const view = (query: string): View => viewIn(query);
const ids = (query: string): string[] =>
  sift(table, newest, view(query), NOON).found.map(({id}) => id);

test.each([
  ['', ['late', 'soon', 'done', 'old']],
  ['state=waiting', ['late', 'soon']],
  ['state=waiting&state=answered', ['late', 'soon', 'done']],
  ['state=waiting&site=canyon.example', ['soon']],
  ['late=late', ['late']],
  ['late=in+time', ['soon']],
  ['late=answered+late', ['done']],
  ['kind=praise', ['done']],
  ['cause=billing', ['late']],
  ['cause=billing&cause=none', ['late', 'soon', 'done', 'old']],
  ['kind=none', ['late', 'soon', 'old']],
  ['brand=gap', ['old']],
  ['author=Wile', ['late', 'soon']],
  ['tag=x', ['old']],
  ['date=day', ['late', 'soon']],
  ['date=week', ['late', 'soon', 'done']],
  ['from=2026-05-11', ['late', 'soon']],
  ['until=2026-05-11', ['done', 'old']],
  ['state=answered&brand=gap', []],
])('“%s” leaves %j', (query, found) => {
  expect(ids(query)).toEqual(found);
});

test('a number says what one more choice leaves, the choices of other facets as they are', () => {
  const {numbers} = sift(table, newest, view('state=waiting'), NOON);
  expect(numbers.site).toEqual(
    new Map([
      ['desert.example', 1],
      ['canyon.example', 1],
    ]),
  );
  // Within a facet choices add up: its own numbers do not shrink with them
  expect(numbers.state.get('answered')).toBe(1);
});

test('each number is true of the view with that value chosen alone', () => {
  const {numbers} = sift(table, newest, view('site=desert.example'), NOON);
  for (const [value, number] of numbers.state) {
    expect(ids(`site=desert.example&state=${encodeURIComponent(value)}`)).toHaveLength(number);
  }
});

test.each([
  ['newest', ['late', 'soon', 'done', 'old']],
  ['oldest', ['old', 'done', 'soon', 'late']],
  ['urgent', ['late', 'soon', 'done', 'old']],
] as const)('the order “%s” is %j', (sort, order) => {
  expect(ordered(table, sort)).toEqual(order);
});

test('the longest wait comes first, and whoever wrote once more waits since then', () => {
  const again = outline('again', {
    place: 'waiting again',
    happened: NOON - 99 * HOUR,
    due: NOON + HOUR / 2,
  });
  const waiting = outline('waiting', {happened: NOON - 5 * HOUR, due: NOON - HOUR});
  const some = [outline('none', {place: 'answered'}), again, waiting];
  expect(ordered(tableOf(some), 'longest')).toEqual(['waiting', 'again', 'none']);
});

test('every view comes back from its address', () => {
  const text = fc.string({minLength: 1, maxLength: 8});
  const values = fc.uniqueArray(text, {maxLength: 3});
  const chosen = fc.record({
    state: values,
    late: values,
    kind: values,
    cause: values,
    brand: values,
    date: values,
    site: values,
    author: values,
    tag: values,
  });
  const day = fc.constantFrom('', '2026-05-12');
  const words = fc.string({maxLength: 12}).map(typed => typed.trim());
  const views = fc.record({words, sort: fc.constantFrom(...sorts), chosen, from: day, until: day});
  fc.assert(fc.property(views, one => expect(viewIn(queryOf(one))).toEqual(one)));
});

test('what an address asks for and nobody understands is left out', () => {
  expect(queryOf(viewIn('sort=odd&from=yesterday&colour=red'))).toBe('');
});

test('a value chosen twice is chosen no more, and all is shown again in the same order', () => {
  const once = toggled(view('sort=urgent'), 'tag', 'x');
  expect(isNarrow(once)).toBe(true);
  expect(toggled(once, 'tag', 'x')).toEqual(view('sort=urgent'));
  expect(widest(once)).toEqual(view('sort=urgent'));
});
