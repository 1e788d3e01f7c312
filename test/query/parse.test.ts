import fc from 'fast-check';
import {parseQuery, rewrite} from '../../src/query/index';

/** The part of the query that the first problem points at, and what it says. */
function refusal(text: string): [place: string, message: string] {
  const parsed = parseQuery(text);
  if (parsed.ok) throw new Error(`“${text}” is not refused`);
  const [problem] = parsed.problems;
  return [text.slice(problem?.start, problem?.end), problem?.message ?? ''];
}

const rows: [query: string, place: string, says: RegExp][] = [
  ['', '', /empty/],
  [' \n ', ' \n ', /empty/],
  ['*', '*', /bare \*/],
  ['acme AND *', '*', /bare \*/],
  ['ab*', 'ab*', /at least 3 letters/],
  ['"my ca*"', '"my ca*"', /at least 3 letters/],
  ['*acme', '*acme', /end of a word/],
  ['ac*me', 'ac*me', /end of a word/],
  ['"re* money"', '"re* money"', /at the end/],
  ['(acme', '(', /never closed/],
  ['acme)', ')', /closes nothing/],
  [')', ')', /closes nothing/],
  ['acme OR ()', '()', /nothing between/],
  ['"acme', '"', /no partner/],
  ['"acme\nvisa"', '"', /no partner/],
  ['{acme', '{', /no partner/],
  ['""', '""', /nothing to look for/],
  ['{ }', '{ }', /nothing to look for/],
  ['acme - visa', '-', /nothing to look for/],
  ['acme AND', 'AND', /AND needs .* after/],
  ['AND acme', 'AND', /AND needs .* before/],
  ['acme OR', 'OR', /OR needs .* after/],
  ['acme OR OR visa', 'OR', /OR needs/],
  ['acme NOT', 'NOT', /NOT needs .* after/],
  ['acme NOT NOT visa', 'NOT NOT', /cancel/],
  ['acme NEAR/3', 'NEAR/3', /NEAR needs .* after/],
  ['(NEAR/3 acme)', 'NEAR/3', /NEAR needs .* before/],
  ['acme NEAR/999 visa', 'NEAR/999', /up to 100/],
  ['acme NEAR/x visa', 'NEAR/x', /up to 100/],
  ['acme NEAR/3 (visa card)', '(visa card)', /joined by OR/],
  ['acme NEAR/3 site:x.org', 'site:x.org', /joined by OR/],
  ['acme NEAR/3 title:visa', 'title:visa', /same place/],
  ['site:x.org', 'site:x.org', /nothing to look for/],
  ['NOT wile', 'NOT wile', /nothing to look for/],
  ['acme OR site:x.org', 'site:x.org', /nothing to look for/],
  ['acme\nNOT wile', 'NOT wile', /nothing to look for/],
  ['acme\nlang:en type:post', 'lang:en type:post', /nothing to look for/],
  ['acme site:', 'site:', /needs something/],
  ['acme site:a@b', 'a@b', /needs a host/],
  ['acme lang:english', 'english', /two or three letters/],
  ['acme type:reply', 'reply', /post .* comment or article/],
  ['acme title:(site:x.org)', 'site:', /inside another field/],
  ['acme url:x', 'url:', /Did you mean site:/],
  ['acme zork:x', 'zork:', /fields are/],
  ['http://acme.org', 'http:', /not supported/],
  ['acme W/3 visa', 'W/3', /NEAR\/5/],
  ['acme XOR visa', 'XOR', /not supported/],
  ['acme || visa', '||', /Use OR/],
  ['acme && visa', '&&', /Use AND/],
  ['+acme', '+acme', /not supported/],
  ['acme~2', 'acme~2', /not supported/],
  ['"acme"~2', '"acme"~2', /two or more/],
  ['acme^2', 'acme^2', /not supported/],
  ['[acme]', '[acme]', /brackets/],
  ['ac?e', 'ac?e', /wildcard \?/],
  ['acme, visa', 'acme,', /comma/],
];

describe('a query is refused with a place and a reason', () => {
  test.each(rows)('%s', (query, place, says) => {
    const [where, message] = refusal(query);
    expect(where).toBe(place);
    expect(message).toMatch(says);
  });
});

describe('limits are said with the place where they are passed', () => {
  const words = (count: number) => Array.from({length: count}, (_, at) => `w${at}`);

  test('4,096 characters', () => {
    expect(parseQuery('x'.repeat(4096)).ok).toBe(true);
    expect(refusal('x'.repeat(4097))).toEqual(['x', expect.stringContaining('4096')]);
  });

  test('200 terms', () => {
    expect(parseQuery(words(200).join('\n')).ok).toBe(true);
    expect(refusal(words(201).join('\n'))).toEqual(['w200', expect.stringContaining('200 terms')]);
  });

  test('20 wildcards', () => {
    const wild = words(21).map(word => `name${word}*`);
    expect(parseQuery(wild.slice(0, 20).join(' OR ')).ok).toBe(true);
    expect(refusal(wild.join(' OR '))).toEqual(['namew20*', expect.stringContaining('20 words')]);
  });

  test('brackets 500 deep are refused, 100 deep are read', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`;
    expect(parseQuery(nested(100)).ok).toBe(true);
    expect(refusal(nested(500))).toEqual(['(', expect.stringContaining('100 deep')]);
    expect(parseQuery('('.repeat(4000)).ok).toBe(false);
  });
});

describe('what other tools write is taken on paste', () => {
  test.each([
    ['raw:Gap', '{Gap}'],
    ['!Gap', '{Gap}'],
    ['!"NASA JPL"', '{NASA JPL}'],
    ['"card declined"~5', '(card NEAR/5 declined)'],
    ['visa NEAR card', 'visa NEAR/4 card'],
    ['visa NEAR/3f card', 'visa ONEAR/3 card'],
    ['“coca cola” OR «pepsi»', '"coca cola" OR "pepsi"'],
    ['（acme OR visa） –bank', '(acme OR visa) -bank'],
    ['acme OR "visa card"', 'acme OR "visa card"'],
  ])('%s becomes %s', (pasted, ours) => {
    expect(rewrite(pasted)).toBe(ours);
    expect(parseQuery(pasted).ok).toBe(true);
    expect(rewrite(ours)).toBe(ours);
  });
});

test('any text is understood or refused at a place inside it', () => {
  const parts = fc.constantFrom(
    ...'AND|OR|NOT|NEAR|NEAR/3|ONEAR/2|(|)|"|{|}|*|-|!|site:|title:|raw:|~3|acme|a*|\n| |:|,|?'.split(
      '|',
    ),
  );
  const text = fc
    .array(fc.oneof(parts, fc.string({unit: 'binary', maxLength: 3})))
    .map(all => all.join(''));
  fc.assert(
    fc.property(text, typed => {
      const parsed = parseQuery(typed);
      if (parsed.ok) return parsed.query.text === typed;
      return parsed.problems.every(
        ({message, start, end}) =>
          message !== '' && 0 <= start && start <= end && end <= typed.length,
      );
    }),
    {numRuns: 2000},
  );
});
