import fc from 'fast-check';
import type {Post} from '../../src/mention/post';
import type {NaiveQuery, NaiveTerm} from './naive';
import {post} from './posts';

/** Words of many scripts, several the same but for case, accents, form or invisible characters. */
const WORDS =
  "acme Acme ACME ac\u00adme ac\u200bme ａｃｍｅ 𝐀cme acme's ACME’S café cafe CAFE\u0301 cafe\u0301 naïve résumé straße STRASSE ẞ ss ﬁnance finance ﬀ İstanbul istanbul ISTANBUL ışık IŞIK isik I i ı İ i\u0307 οδός ΟΔΟΣ οδοσ ᾳ Ω Ёлка елка й и ї і삼성 삼성이 삼성전자 삼성 각 가 각\u1100\u1161 ㅋㅋ か が か\u3099 カ ガ ｶﾞ ｶ アップル アップルパイ サーバー サーバ 東京 東京都 苹果 苹果手机 漢\u0301 ซัมซุง ซัม กำ ก กุ่ กุ ก่ น นี ລາວ ខ្មែរ မြန်မာ हिन्दी हिन्द सैमसंग क क़ क\u093c क्ष क्\u200dष שָׁלוֹם שלום محمد مُحَمَّد آ ا أ 😀 👩\u200d💻 👩 💻 ❤ ❤\ufe0f ™ ² ⒶⒸ ½ … e.on at&t c++ C# 3.5 3,5 5 v2.0 2 a b s t nin l d qu don o'clock _a_ a_b #acme @acme ##a ＃acme l'acme d’acme rock'n'roll don't Acme'den ﷺ ´ ¨ \u0301 \u3099 \u200b \u200d \u2060 \ud83d \udc00 \ud83d\u0301 A\u0301\u0323 ǆ ŉ և Ꭰ ꭰ ა ".split(
    / /,
  );
const BETWEEN = [
  ' ',
  ' ',
  ' ',
  '',
  '',
  '-',
  '‑',
  "'",
  '’',
  '/',
  '.',
  ',',
  '\n',
  ' - ',
  ', ',
  "'s ",
  '_',
  '#',
  ' @',
  '\u200b',
  '\u00ad',
  '\u00a0',
  '\u3000',
  '. ',
  '!',
];
const LETTERS = Array.from(
  "aAbeéıİßsſ'’.,-_# \u0301\u0323\u3099\u200b\u00ad東かがガｶﾞซัำ가각ᄀ\u1161\u11a8ك\u064bש\u05c1кйॐक\u093c\u094d2²5😀\ud83d\udc00ﬁΣςσ",
);

const word = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...WORDS)},
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...LETTERS), {maxLength: 5}).map(all => all.join('')),
  },
  {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 3})},
);

const text = fc
  .array(fc.tuple(word, fc.constantFrom(...BETWEEN)), {maxLength: 12})
  .map(parts => parts.flat().join(''));

/** What quotes or braces cannot hold. */
const unquotable = /["“”„‟«»＂{}*\n\r]/g;
const termText = fc
  .array(fc.tuple(word, fc.constantFrom(...BETWEEN)), {minLength: 1, maxLength: 2})
  .map(parts => parts.flat().slice(0, -1).join('').replace(unquotable, ' '));

/** A stretch of the text itself, so that exact terms and odd places are met. */
const slice = (of: string) =>
  fc
    .tuple(fc.nat(of.length), fc.nat(6))
    .map(([from, length]) => of.slice(from, from + 1 + length).replace(unquotable, ' '));

/** Words of the text, in other case, so that many queries match. */
const someWords = (of: string) => {
  const words = of.split(/([\s.,!/-]+)/);
  return fc
    .tuple(fc.nat(words.length), fc.constantFrom(1, 1, 3), fc.boolean())
    .map(([from, count, isUpper]) => {
      const some = words
        .slice(from, from + count)
        .join('')
        .replace(unquotable, ' ');
      return isUpper ? some.toUpperCase() : some;
    });
};

/** What a parser would refuse gives way to a word that it takes. */
const sayable = (form: NaiveTerm['form'], typed: string): string => {
  const letters =
    typed
      .split(/[\s\-‐‒–—―−'’‘ʼ/]+/)
      .at(-1)
      ?.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (form === 'prefix') return letters >= 3 ? typed : 'acm';
  return /[\p{L}\p{N}\p{S}]/u.test(typed) ? typed : 'acme';
};

export const term = (of: string): fc.Arbitrary<NaiveTerm> =>
  fc
    .tuple(
      fc.constantFrom('word', 'word', 'word', 'prefix', 'exact'),
      fc.oneof(termText, slice(of), someWords(of), someWords(of)),
    )
    .map(([form, typed]) => ({is: 'term', form, text: sayable(form, typed)}));

const side = (of: string): fc.Arbitrary<NaiveQuery> =>
  fc.oneof(
    {weight: 3, arbitrary: term(of)},
    {
      weight: 1,
      arbitrary: fc
        .array(term(of), {minLength: 2, maxLength: 3})
        .map(parts => ({is: 'or' as const, of: parts})),
    },
  );

const near = (of: string): fc.Arbitrary<NaiveQuery> =>
  fc
    .tuple(
      side(of),
      fc.array(fc.tuple(fc.nat(3), fc.boolean(), side(of)), {minLength: 1, maxLength: 2}),
    )
    .map(([first, rest]) =>
      rest.reduce<NaiveQuery>(
        (left, [words, ordered, right]) => ({is: 'near', words, ordered, left, right}),
        first,
      ),
    );

const field: fc.Arbitrary<NaiveQuery> = fc.oneof(
  ...(
    [
      [
        'site',
        [
          'example.org',
          'www.example.org',
          'forum.example.org/t',
          'forum.example.org/t/1',
          'ample.org',
          'other.net',
        ],
      ],
      ['author', ['jane', 'Jané', '@jane', 'doe']],
      ['lang', ['en', 'de']],
      ['type', ['post', 'comment', 'article']],
    ] as const
  ).map(([name, values]) =>
    fc.constantFrom(...values).map(value => ({is: 'field' as const, field: name, value})),
  ),
);

/** A query of a few operators over terms from a text. */
export const query = (of: string, depth = 2): fc.Arbitrary<NaiveQuery> => {
  const leaf = fc.oneof(
    {weight: 6, arbitrary: term(of)},
    {weight: 2, arbitrary: near(of)},
    {weight: 1, arbitrary: term(of).map(one => ({is: 'title' as const, of: one}))},
    {weight: 1, arbitrary: near(of).map(one => ({is: 'title' as const, of: one}))},
    {weight: 1, arbitrary: field},
  );
  if (depth === 0) return leaf;
  const inner = query(of, depth - 1);
  return fc.oneof(
    {weight: 2, arbitrary: leaf},
    {
      weight: 2,
      arbitrary: fc.record({
        is: fc.constantFrom('and' as const, 'or' as const),
        of: fc.array(inner, {minLength: 2, maxLength: 3}),
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(inner, inner)
        .map(([one, other]) => ({is: 'and' as const, of: [one, {is: 'not' as const, of: other}]})),
    },
  );
};

const optional = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), {nil: undefined});

export const anyPost: fc.Arbitrary<Post> = fc
  .record({
    body: text,
    threadTitle: fc.option(text, {nil: undefined}),
    opening: fc.boolean(),
    kind: fc.constantFrom('post' as const, 'article' as const),
    author: optional('Jane', 'jané ', 'John  Doe', '@jane'),
    handle: optional('jane', 'doe'),
    lang: optional('en', 'en-GB', 'de_AT', 'und', ''),
    permalink: optional(
      'https://www.example.org/t/1#2',
      'https://forum.example.org/t?x',
      'https://sample.org/',
    ),
  })
  .map(parts =>
    post(Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))),
  );

/** A post, a query that may match it, and ignore phrases. */
export const pair = anyPost.chain(one =>
  fc.record({
    post: fc.constant(one),
    query: query(`${one.body} ${one.threadTitle ?? ''}`),
    ignore: fc.array(term(one.body), {maxLength: 2}).map(list => list.slice(0, 1)),
    style: fc.nat(3),
  }),
);

export const anyText = text;
