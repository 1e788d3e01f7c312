import {parseQuery} from '../../src/query/parse';
import {asPlain, excluding, type Plain, plainQuery} from '../../src/query/plain';

const form = (parts: Partial<Plain>): Plain => ({
  names: ['Acme'],
  exact: false,
  also: [],
  without: [],
  ...parts,
});

const rows: [string, Plain][] = [
  ['Acme', form({})],
  ['Acme\n"Acme Corp"', form({names: ['Acme', 'Acme Corp']})],
  ['{Gap}', form({names: ['Gap'], exact: true})],
  ['Acme AND (fire OR "caught fire")', form({also: ['fire', 'caught fire']})],
  [
    '(Acme OR "P&G") AND fire AND NOT pie',
    form({names: ['Acme', 'P&G'], also: ['fire'], without: ['pie']}),
  ],
  [
    '{Gap} AND NOT ("gap year" OR mind*)',
    form({names: ['Gap'], exact: true, without: ['gap year', 'mind*']}),
  ],
];

test.each(rows)(
  'the query %j is written from a form, and read back as the same',
  (query, plain) => {
    expect(plainQuery(plain)).toBe(query);
    expect(asPlain(query)).toEqual(plain);
  },
);

test.each<[string, Plain]>([
  ['acme -pie -tart', form({names: ['acme'], without: ['pie', 'tart']})],
  ['acme fire', form({names: ['acme'], also: ['fire']})],
  [
    '(acme OR corp) AND fire AND NOT pie',
    form({names: ['acme', 'corp'], also: ['fire'], without: ['pie']}),
  ],
  ['refund*', form({names: ['refund*']})],
])('%j was not written from a form and still has its shape', (query, plain) => {
  expect(asPlain(query)).toEqual(plain);
});

test.each([
  'acme AND fire AND smoke',
  'acme NEAR/3 fire',
  'acme OR (fire AND smoke)',
  'acme site:x.org',
  'title:acme',
  'acme NOT (pie AND tart)',
  '{Gap} OR gap',
  'acme AND {Fire}',
  'acme AND',
  '',
])('no form can show %j', query => {
  expect(asPlain(query)).toBeUndefined();
});

test.each<[string, {words: string} | {site: string}, string]>([
  ['Acme', {words: 'pie'}, 'Acme AND NOT pie'],
  ['Acme\nCorp', {words: 'apple pie'}, '(Acme OR Corp) AND NOT "apple pie"'],
  ['Acme AND NOT pie', {words: 'tart'}, 'Acme AND NOT (pie OR tart)'],
  ['Acme\nCorp', {site: 'x.org'}, '(Acme\nCorp) AND NOT site:x.org'],
  ['acme NEAR/2 fire', {words: 'NOT'}, 'acme NEAR/2 fire AND NOT "NOT"'],
  ['acme fire', {site: 'x.org'}, 'acme fire AND NOT site:x.org'],
])('%j without %j is %j', (query, unwanted, result) => {
  expect(excluding(query, unwanted)).toBe(result);
  expect(parseQuery(result).ok).toBe(true);
});
