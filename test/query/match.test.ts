import type {Post} from '../../src/mention/post';
import {compile, NotCompiled, pack, unpack} from '../../src/query/index';
import {post} from './posts';

const matches = (query: string, parts: Partial<Post>, ignore: string[] = []): boolean =>
  compile([{id: 'brand', query, ignore}]).match(post(parts)).length > 0;

describe('where a post is looked at', () => {
  const rows: [query: string, parts: Partial<Post>, expected: boolean][] = [
    ['acme', {opening: true, threadTitle: 'Acme is down'}, true],
    ['acme', {opening: false, threadTitle: 'Acme is down'}, false],
    ['title:acme', {opening: false, threadTitle: 'Acme is down'}, true],
    ['title:acme', {opening: true, body: 'acme'}, false],
    ['title:(acme NEAR/1 down)', {threadTitle: 'Acme is down'}, true],
    ['acme down', {opening: true, threadTitle: 'Acme', body: 'is down'}, true],
    ['acme NEAR/3 down', {opening: true, threadTitle: 'Acme', body: 'down'}, false],
    ['acme -down', {opening: true, threadTitle: 'down', body: 'acme'}, false],
    ['acme -down', {opening: false, threadTitle: 'down', body: 'acme'}, true],
    ['acme', {body: 'yes', quotes: [{text: 'acme'}]}, false],
    ['acme site:example.org', {body: 'acme'}, true],
    ['acme site:ample.org', {body: 'acme'}, false],
    ['acme site:www.example.org', {body: 'acme'}, true],
    ['acme site:forum.example.org/t', {body: 'acme'}, true],
    ['acme site:forum.example.org/T/1', {body: 'acme'}, true],
    ['acme site:forum.example.org/t/1/', {body: 'acme'}, true],
    ['acme site:forum.example.org/t/12', {body: 'acme'}, false],
    ['acme site:forum.example.org/t/12/', {body: 'acme'}, false],
    [
      'acme site:forum.example.org/t',
      {body: 'acme', threadUrl: 'https://forum.example.org/top'},
      false,
    ],
    ['acme site:https://other.net', {body: 'acme', permalink: 'https://other.net/1'}, true],
    ['acme site:bücher.example', {body: 'acme', permalink: 'https://xn--bcher-kva.example/'}, true],
    ['acme author:jane', {body: 'acme', author: 'Jané'}, true],
    ['acme author:@jane', {body: 'acme', author: 'Someone', handle: 'jane'}, true],
    ['acme author:jane', {body: 'acme', author: 'Jane Doe'}, false],
    ['acme author:jane', {body: 'acme'}, false],
    ['acme -author:jane', {body: 'acme'}, true],
    ['acme author:(jane OR joe)', {body: 'acme', author: 'Joe'}, true],
    ['acme lang:en', {body: 'acme', lang: 'en-GB'}, true],
    ['acme lang:en', {body: 'acme', lang: 'de'}, false],
    ['acme lang:en', {body: 'acme'}, true],
    ['acme NOT lang:en', {body: 'acme'}, true],
    ['acme NOT lang:en', {body: 'acme', lang: 'en'}, false],
    ['acme type:post', {body: 'acme', opening: true}, true],
    ['acme type:post', {body: 'acme'}, false],
    ['acme type:comment', {body: 'acme'}, true],
    ['acme type:article', {body: 'acme', kind: 'article', opening: true}, true],
    ['acme type:post', {body: 'acme', kind: 'article', opening: true}, false],
  ];
  test.each(rows)('%s · %j · %s', (query, parts, expected) => {
    expect(matches(query, parts)).toBe(expected);
  });
});

describe('ignore phrases', () => {
  test('are blanked and drop nothing', () => {
    const body = 'apple pie and my Apple ID is locked';
    const [match] = compile([{id: 'a', query: 'apple', ignore: ['apple pie']}]).match(post({body}));
    expect(match?.spans.map(({start, end}) => body.slice(start, end))).toEqual(['Apple']);
    expect(matches('apple', {body: 'Apple-Pie!'}, ['apple pie'])).toBe(false);
    expect(matches('pie', {body: 'apple pie'}, ['"apple pie"'])).toBe(false);
  });

  test('belong to one brand', () => {
    const watch = [
      {id: 'a', query: 'apple', ignore: ['apple pie']},
      {id: 'b', query: 'apple'},
    ];
    const found = compile(watch).match(post({body: 'apple pie'}));
    expect(found.map(({brandId}) => brandId)).toEqual(['b']);
  });

  test('can be exact or open, and an empty one is none', () => {
    expect(matches('gap', {body: 'the GAP'}, ['{GAP}'])).toBe(false);
    expect(matches('gap', {body: 'the gap'}, ['{GAP}'])).toBe(true);
    expect(matches('gap', {body: 'gap years'}, ['gap year*'])).toBe(false);
    expect(matches('gap', {body: 'gap'}, ['', ' '])).toBe(true);
  });
});

describe('spans', () => {
  test('are of what made the post match, title first, each once', () => {
    const matcher = compile([{id: 'a', query: '(acme bank) OR visa OR VISA'}]);
    const found = matcher.match(
      post({opening: true, threadTitle: 'Visa', body: 'Acme took my visa'}),
    );
    expect(found).toEqual([
      {
        brandId: 'a',
        spans: [
          {start: 0, end: 4, in: 'title'},
          {start: 13, end: 17, in: 'body'},
        ],
      },
    ]);
  });

  test('of NEAR are only of the words that are near', () => {
    const body = 'card x x x x x visa declined';
    const [match] = compile([{id: 'a', query: 'visa NEAR/1 (card OR declined)'}]).match(
      post({body}),
    );
    expect(match?.spans.map(({start, end}) => body.slice(start, end))).toEqual([
      'visa',
      'declined',
    ]);
  });

  test('count in the text as it is, whatever folding did', () => {
    const body = '😀ﬁ ﬁnance e\u0301 Cafe\u0301!';
    const matcher = compile([{id: 'a', query: 'finance OR café'}]);
    expect(matcher.scan(body).map(({start, end}) => body.slice(start, end))).toEqual([
      'ﬁnance',
      'Cafe\u0301',
    ]);
  });
});

describe('a watch list', () => {
  test('is packed without loss and without a parser, through JSON too', () => {
    const matcher = compile([
      {id: 'a', query: 'acme NEAR/2 "coca cola" OR {Gap} -title:x* lang:en'.replace('x*', 'xyz*')},
      {id: 'b', query: 'visa author:jane site:x.org', ignore: ['visa gold']},
    ]);
    const packed = pack(matcher);
    expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
    expect(structuredClone(packed)).toEqual(packed);
    const body = 'acme and Coca-Cola, the Gap';
    expect(unpack(packed).match(post({body}))).toEqual(matcher.match(post({body})));
  });

  test('of another version is not unpacked', () => {
    const packed = {...pack(compile([])), version: 2};
    expect(() => unpack(JSON.parse(JSON.stringify(packed)))).toThrow('another version');
  });

  test('with a query that is refused names the brand and the problem', () => {
    const watch = [
      {id: 'fine', query: 'acme'},
      {id: 'bad', query: 'acme AND'},
    ];
    expect(() => compile(watch)).toThrow(NotCompiled);
    expect(() => compile(watch)).toThrow(/bad.*AND needs something/);
  });

  test('has 10,000 terms at most', () => {
    const brand = (id: number) => ({
      id: String(id),
      query: Array.from({length: 200}, (_, at) => `name${id}x${at}`).join('\n'),
    });
    const watch = Array.from({length: 50}, (_, id) => brand(id));
    expect(compile(watch).match(post({body: 'name49x199'}))).toHaveLength(1);
    expect(() => compile([...watch, {id: 'more', query: 'acme'}])).toThrow(/more.*10000 terms/);
  });

  test('that is empty matches nothing', () => {
    expect(compile([]).match(post({body: 'acme'}))).toEqual([]);
    expect(compile([]).touches('acme')).toBe(false);
  });
});
