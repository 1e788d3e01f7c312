import {fixed, fixesOf, fixesOfHint} from '../../src/query/fixes';
import {hints} from '../../src/query/hints';
import {parseQuery} from '../../src/query/parse';

/** The query after each offered fix of its first problem. */
function offered(text: string): string[] {
  const parsed = parseQuery(text);
  if (parsed.ok) return [];
  const [problem] = parsed.problems;
  return problem ? fixesOf(text, problem).map(fix => fixed(text, fix)) : [];
}

const offeredForHint = (text: string): string[] =>
  hints(text).flatMap(hint => fixesOfHint(text, hint).map(fix => fixed(text, fix)));

describe('what may have been meant is offered for a mistake', () => {
  test.each<[string, string]>([
    ['visa NEAR/999 card', 'visa NEAR/100 card'],
    ['visa NEAR/x card', 'visa NEAR/4 card'],
    ['visa W/5 card', 'visa NEAR/5 card'],
    ['visa PRE/5 card', 'visa ONEAR/5 card'],
    ['acme auther:jane', 'acme author:jane'],
    ['acme from:jane', 'acme author:jane'],
    ['acme url:x.org', 'acme site:x.org'],
    ['acme intitle:outage', 'acme title:outage'],
    ['"acme corp', '"acme corp"'],
    ['"acme corp\nvisa', '"acme corp"\nvisa'],
    ['acme corp"', 'acme "corp"'],
    ['(acme OR "acme corp', '(acme OR "acme corp"'],
    ['(acme OR visa', '(acme OR visa)'],
    ['acme)', 'acme'],
    ['{Gap', '{Gap}'],
    ['acme AND', 'acme'],
    ['OR acme', 'acme'],
    ['acme OR AND visa', 'acme AND visa'],
    ['acme NOT NOT visa', 'acme visa'],
    ['acme ()', 'acme'],
    ['ac*', 'ac'],
    ['refu*nd', 'refu*'],
    ['*refund', 'refund*'],
    ['acme && visa', 'acme AND visa'],
    ['acme | visa', 'acme OR visa'],
    ['acme, visa', 'acme OR visa'],
    ['+acme', 'acme'],
    ['acme~2', 'acme'],
    ['acme\nNOT pie', 'acme NOT pie'],
    ['acme OR site:x.org', 'acme site:x.org'],
  ])('%j → %j', (text, meant) => {
    expect(offered(text)[0]).toBe(meant);
  });
});

test.each([
  '',
  '(',
  '"',
  'site:x.org',
  'a'.repeat(4_097),
  `${'('.repeat(500)}acme${')'.repeat(500)}`,
])('nothing that does not help is offered for %.20j', text => {
  for (const query of offered(text)) expect(parseQuery(query).ok).toBe(true);
});

test('a word that looks like an operator is offered in capitals', () => {
  expect(offeredForHint('acme and visa')).toEqual(['acme AND visa']);
  expect(offeredForHint('acme near visa')).toEqual(['acme NEAR/4 visa']);
  expect(offeredForHint("acme 'coca cola'")).toEqual(['acme "coca cola"']);
});

test.each<[string, string[]]>([
  ['a OR b AND c', ['a OR (b AND c)', '(a OR b) AND c']],
  ['a AND b OR c', ['(a AND b) OR c', 'a AND (b OR c)']],
])('both ways to put brackets into “%s” are offered', (text, ways) => {
  expect(offeredForHint(text)).toEqual(ways);
});
