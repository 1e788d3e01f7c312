import {explain, hints, parseQuery} from '../../src/query/index';

function explained(text: string): string {
  const parsed = parseQuery(text);
  return parsed.ok ? explain(parsed.query) : parsed.problems.map(({message}) => message).join();
}

describe('a query is said in one sentence', () => {
  test.each([
    ['acme OR visa', 'A post matches when it contains “acme” or “visa”.'],
    ['acme bank card', 'A post matches when it contains “acme”, “bank” and “card”.'],
    ['a OR b AND c', 'A post matches when it contains “a” or (it contains “b” and “c”).'],
    [
      'acme -"bank holiday"',
      'A post matches when it contains “acme” and it does not contain the phrase “bank holiday”.',
    ],
    [
      'visa NEAR/3 (card OR declined)',
      'A post matches when it contains “visa” near (“card” or “declined”), with at most 3 words between.',
    ],
    [
      'card ONEAR/0 declined',
      'A post matches when it contains “card” followed by “declined”, with no word between.',
    ],
    [
      '{Gap} refund*',
      'A post matches when it contains exactly “Gap” and a word that begins with “refund”.',
    ],
    [
      'title:outage site:x.org author:"Jane Doe" type:comment',
      'A post matches when the title of its thread contains “outage”, it is on x.org, it is by Jane Doe and it is a reply or comment.',
    ],
    [
      'acme NOT lang:de',
      'A post matches when it contains “acme” and its language is not “de” (or is not given).',
    ],
    [
      'acme NOT (bank OR (card visa))',
      'A post matches when it contains “acme” and it is not so that (it contains “bank” or (it contains “card” and “visa”)).',
    ],
  ])('%s', (query, sentence) => {
    expect(explained(query)).toBe(sentence);
  });
});

describe('hints point at what may not mean what it seems to', () => {
  const hinted = (text: string) => hints(text).map(({start, end}) => text.slice(start, end));

  test.each([
    ['acme and visa or bank', ['and', 'or']],
    ['acme not bank', ['not']],
    ['a OR b AND c', ['b AND c']],
    ['a b OR c', ['a b']],
    ['a OR (b AND c)', []],
    ['(a OR b) c OR d', ['(a OR b) c']],
    ['acme\nvisa card', []],
    ['(a OR b) AND c', []],
    ['a NOT (b OR c d)', ['c d']],
    ["'coca cola'", ["'coca"]],
    ['"rock and roll"', []],
    ['acme AND', []],
  ])('%s', (query, places) => {
    expect(hinted(query)).toEqual(places);
  });
});
