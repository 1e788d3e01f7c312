import {replyFrom, stillOpen, unknownPlaceholders, withReach} from '../../src/triage';

describe('a reply template', () => {
  it('is filled in with what is known of the mention', () => {
    const text = 'Hello {author}, I am {me} from {brand}.';
    expect(replyFrom(text, {author: 'Wile', me: 'Dana', brand: 'Acme'})).toBe(
      'Hello Wile, I am Dana from Acme.',
    );
  });

  it('leaves open what is not known, and names it', () => {
    const text = replyFrom('Hello {author} on {site}, {author}!', {site: 'desert.example'});
    expect(text).toBe('Hello {author} on desert.example, {author}!');
    expect(stillOpen(text)).toEqual(['{author}']);
  });

  it('names placeholders that there are none of, each once', () => {
    expect(unknownPlaceholders('Dear {autor}, {me} and {autor} of {} {brand}')).toEqual([
      '{autor}',
      '{}',
    ]);
  });

  it('does not read what it fills in as a template', () => {
    expect(replyFrom('{author}', {author: '{me} $& {brand}', me: 'Dana'})).toBe('{me} $& {brand}');
  });
});

test.each([
  [
    'a complaint that many hear weighs one more',
    1,
    'concern',
    {kind: 'followers', value: 25_000},
    2,
  ],
  ['three is the most', 3, 'venting', {kind: 'views', value: 1e6}, 3],
  ['few listeners add nothing', 1, 'concern', {kind: 'followers', value: 12}, 1],
  ['karma says how long, not how far', 1, 'concern', {kind: 'karma', value: 1e6}, 1],
  ['praise is not grave however far it goes', 0, 'praise', {kind: 'followers', value: 1e6}, 0],
  ['an unknown reach adds nothing', 2, 'concern', undefined, 2],
] as const)('%s', (_, severity, kind, reach, grave) => {
  expect(withReach(severity, kind, reach)).toBe(grave);
});
