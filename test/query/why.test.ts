import type {Post} from '../../src/mention/post';
import {why} from '../../src/query/why';
import {post} from './posts';

/** Why, in short: `+` before what speaks for it, `-` before what speaks against it. */
function said(query: string, parts: Partial<Post> | string, ignore: string[] = []): string[] {
  const about = post(typeof parts === 'string' ? {body: parts} : parts);
  const {reasons = []} = why({query, ignore}, about) ?? {};
  return reasons.map(({holds, clause, but, times}) =>
    [holds ? '+' : '-', clause, but && `(${but})`, times > 1 && `×${times}`]
      .filter(Boolean)
      .join(' '),
  );
}

describe('what speaks for and against a post is said', () => {
  test.each<[string, string, string[]]>([
    ['acme', 'Acme and acme', ['+ it contains “acme” ×2']],
    ['acme', 'acmee', ['- it does not contain “acme”']],
    ['acme AND fire', 'acme', ['+ it contains “acme”', '- it does not contain “fire”']],
    ['acme\nvisa', 'visa', ['+ it contains “visa”']],
    ['acme\nvisa', '', ['- it does not contain “acme” or “visa”']],
    [
      'acme -(pie OR tart)',
      'acme',
      ['+ it contains “acme”', '+ it does not contain “pie” or “tart”'],
    ],
    [
      'acme OR site:x.org acme',
      '',
      ['- it does not contain “acme”', '- it is not on x.org', '- it does not contain “acme”'],
    ],
    ['acme NOT pie', 'acme', ['+ it contains “acme”', '+ it does not contain “pie”']],
    ['acme NOT pie', 'acme pie', ['+ it contains “acme”', '- it contains “pie” (excluded)']],
    [
      'acme NOT (pie OR tart)',
      'acme tart',
      ['+ it contains “acme”', '- it contains “tart” (excluded)'],
    ],
    [
      'visa NEAR/1 card',
      'visa is a sort of card',
      ['- it does not contain “visa” near “card”, with at most 1 word between (apart)'],
    ],
    [
      '(acme NOT fire) OR (visa AND smoke)',
      'so much smoke',
      ['- it does not contain “visa”', '+ it contains “smoke”'],
    ],
  ])('%s in “%s”', (query, body, reasons) => {
    expect(said(query, body)).toEqual(reasons);
  });
});

test('what stands only in an ignore phrase is told apart from what is not there', () => {
  expect(said('apple', 'apple pie', ['apple pie'])).toEqual(['- it contains “apple” (ignored)']);
  expect(said('apple', 'apple pie, Apple', ['apple pie'])).toEqual(['+ it contains “apple”']);
});

test('fields are said as what is so of the post', () => {
  expect(said('acme site:x.org', {body: 'acme'})).toEqual([
    '+ it contains “acme”',
    '- it is not on x.org',
  ]);
  expect(said('acme -author:jane', {body: 'acme', author: 'Jane'})).toEqual([
    '+ it contains “acme”',
    '- it is by jane (excluded)',
  ]);
});

test('a post of unknown language is not dropped by NOT lang:', () => {
  expect(why({query: 'acme -lang:de'}, post({body: 'acme'}))?.matches).toBe(true);
});

test('while a query is refused there is nothing to say', () => {
  expect(why({query: 'acme AND'}, post({}))).toBeUndefined();
});
