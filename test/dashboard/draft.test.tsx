import {
  brandOf,
  draftOf,
  emptyDraft,
  formFor,
  mistakesIn,
  queryOf,
  targetIn,
} from '../../src/dashboard/draft';
import {partsIn} from '../../src/dashboard/lines';
import {parseQuery} from '../../src/query';
import {setStage} from '../ui/stage';
import {acme} from './stage';

setStage();

test.each<[string, string[], boolean, string]>([
  ['Acme', [], false, 'Acme'],
  ['Acme', ['Acme Corp', 'acmecorp'], false, 'Acme\n"Acme Corp"\nacmecorp'],
  ['Procter & Gamble', ['P&G'], false, '"Procter & Gamble"\n"P&G"'],
  ['Gap', [], true, '{Gap}'],
  ['AND', [], false, '"AND"'],
  ['The “Best” {Shop}', [], false, '"The Best Shop"'],
  ['Acme', ['Acme', ' '], false, 'Acme'],
  ['小林', [], false, '小林'],
  ['', [], false, ''],
])('for %s with %j (exact: %s) the query is %j', (name, spellings, exact, query) => {
  const draft = {...emptyDraft, name, spellings: spellings.join('\n'), exact};
  expect(queryOf(draft)).toBe(query);
  if (query !== '') expect(parseQuery(query).ok).toBe(true);
});

test('spellings may stand on lines or between commas', () => {
  expect(partsIn('Acme Corp, acmecorp\n\nACM ;')).toEqual(['Acme Corp', 'acmecorp', 'ACM']);
});

test('a brand whose query was made from its name opens as name and spellings', () => {
  const draft = draftOf(acme);
  expect(draft).toMatchObject({spellings: 'Acme Corp', ownQuery: undefined});
  expect(queryOf(draft)).toBe(acme.query);
});

test('a query that somebody wrote stays as they wrote it', () => {
  const query = 'acme AND (fire OR smoke)';
  expect(draftOf({...acme, query}).ownQuery).toBe(query);
});

test('a query that was written with the form opens in the form', () => {
  const query = '(Acme OR "Acme Corp") AND fire AND NOT (pie OR "acme tart")';
  const draft = draftOf({...acme, query});
  expect(draft).toMatchObject({
    ownQuery: undefined,
    spellings: 'Acme Corp',
    also: 'fire',
    without: 'pie\nacme tart',
  });
  expect(queryOf(draft)).toBe(query);
});

test('a query with the shape of the form can be shown there; others, and other names, cannot', () => {
  expect(draftOf({...acme, query: 'acme -pie'}).ownQuery).toBe('acme -pie');
  expect(formFor('Acme', 'acme -pie')).toMatchObject({without: 'pie', ownQuery: undefined});
  expect(formFor('Acme', 'acme NEAR/3 fire')).toBeUndefined();
  expect(formFor('Acme', 'corp -pie')).toBeUndefined();
  expect(formFor('Acme', 'acme -"pie, hot"')).toBeUndefined();
});

test.each<[string, RegExp]>([
  ['pie\n—', /^Line 2: ./],
  ['ab*', /at least 3 letters/],
  ['x'.repeat(301), /300 characters/],
  [
    Array.from({length: 501}, (_, at) => `pie ${at}`).join('\n'),
    /500 ignore phrases; these are 501/,
  ],
])('ignore phrases that cannot be kept are refused with the place: %.12j', (ignore, why) => {
  expect(mistakesIn({...emptyDraft, name: 'Acme', ignore}).ignore).toMatch(why);
});

test('10,001 terms of all brands together are refused with the limit', () => {
  const draft = {...emptyDraft, name: 'Acme'};
  expect(mistakesIn(draft, 9_999)).toEqual({});
  expect(mistakesIn(draft, 10_000).query).toEqual([
    {message: expect.stringMatching(/10000 terms.* 10001/), start: 0, end: 4},
  ]);
});

test('nothing is lost between a brand, its draft and the brand again', () => {
  const brand = {...acme, ignore: ['acme pie'], target: 30, needsReply: 'concerns' as const};
  expect(brandOf(draftOf(brand), brand, 5)).toEqual(brand);
});

test.each([
  ['-5', /at least 1 minute/],
  ['0', /at least 1 minute/],
  ['', /number of minutes/],
  ['an hour', /number of minutes/],
  ['1e9', /at most a year/],
])('a target of “%s” is refused in words', (typed, why) => {
  const target = targetIn(typed);
  expect(target.ok ? '' : target.why).toMatch(why);
});

test('a target may have a fraction, written either way', () => {
  expect(targetIn('1.5')).toEqual(targetIn('1,5'));
});

test('a brand without a name or with a query that is empty is refused', () => {
  expect(mistakesIn(emptyDraft).name).toBeDefined();
  const noQuery = mistakesIn({...emptyDraft, name: 'Acme', ownQuery: ' '});
  expect(noQuery.query).toHaveLength(1);
  expect(mistakesIn({...emptyDraft, name: 'Acme'})).toEqual({});
});
