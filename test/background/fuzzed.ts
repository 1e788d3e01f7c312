import fc from 'fast-check';
import type {Ask, Name} from '../../src/messages/contract';
import {THREAD} from './worker';

const hosts = ['forum.example', 'www.forum.example', 'other.example', 'xn--frum-0qa.example', ''];

/** An address as a hostile page would put it. */
export const address = fc.oneof(
  fc.constantFrom(
    THREAD,
    `${THREAD}#a`,
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://user:secret@forum.example/t/1',
    'https://forum.example@evil.example/',
    'https://forum.example.evil.example/',
    '//evil.example',
    'file:///etc/passwd',
    'chrome-extension://earmark/dashboard.html',
  ),
  fc.webUrl(),
  fc.string(),
  fc.integer({min: 4_000, max: 4_096}).map(length => `${THREAD}/`.padEnd(length, 'x')),
);

/** Words as a hostile page would write them. */
export const words = fc.oneof(
  fc.string({unit: 'binary', maxLength: 300}),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    '=HYPERLINK("x")',
    '\u202eacme\u0000',
    '3 hours ago',
    '31 February 99999',
    'acme',
  ),
);

const name = words.map(text => text.slice(0, 300));
const when = fc.oneof(
  fc.constantFrom(0, -1, 8.64e15, -8.64e15, 1e12, Date.UTC(2999, 0)),
  fc.double({min: -8.64e15, max: 8.64e15, noNaN: true}),
);
const maybe = {requiredKeys: [] as never[]};

/** A post of the agreed shape and of any content. */
export const anyPost = fc
  .record({
    kind: fc.constantFrom('post' as const, 'article' as const),
    opening: fc.boolean(),
    body: fc.oneof(words, fc.constant('acme '.repeat(20_000))),
    threadUrl: address,
    site: fc.constantFrom(...hosts),
  })
  .chain(sure =>
    fc
      .record(
        {
          threadTitle: words,
          key: fc.constantFrom('a', 'b', '__proto__', '../..'),
          permalink: address,
          author: name,
          handle: fc.constantFrom('robin', 'acme_care', ''),
          authorUrl: address,
          postedAt: when,
          postedText: name,
          replyTo: fc.array(fc.record({permalink: address, author: name}, maybe), {maxLength: 3}),
          quotes: fc.array(fc.record({text: words, permalink: address}), {maxLength: 3}),
          lang: name,
        },
        maybe,
      )
      .map(more => ({...sure, ...more})),
  );

const span = fc.record({
  start: fc.nat(200_000),
  end: fc.nat(200_000),
  in: fc.constantFrom('body' as const, 'title' as const),
});
const matches = fc.array(
  fc.record({
    brandId: fc.constantFrom('acme', 'nobody', '__proto__'),
    spans: fc.array(span, {maxLength: 4}),
  }),
  {maxLength: 3},
);
const page = fc.record({url: fc.oneof({weight: 5, arbitrary: fc.constant(THREAD)}, address)});
const posts = fc.array(anyPost, {minLength: 1, maxLength: 4});
const id = fc.constantFrom('0123456789abcdef', 'constructor', '__proto__', '-');
const cuts = fc.uniqueArray(fc.constantFrom('page' as const, 'post' as const));

/** Bodies of the agreed shape and of any content, for every message that a page may send. */
export const pageBodies = {
  'visit.asked': fc.constant({}),
  'frame.opened': fc.constant({}),
  'mentions.seen': fc.record({
    page,
    seen: fc.array(fc.record({post: anyPost, matches}), {maxLength: 4}),
  }),
  'thread.opened': fc.record({page, threadUrl: address}),
  'follow-ups.seen': fc.record({page, posts}),
  'page.read': fc.record({
    page,
    threadUrl: address,
    posts: fc.array(
      fc.record(
        {
          words: words.map(text => text.slice(0, 280)),
          postedAt: fc.integer({min: -8.64e15, max: 8.64e15}),
          isOurs: fc.constant(true as const),
        },
        {requiredKeys: ['words']},
      ),
      {maxLength: 9},
    ),
  }),
  'page.cut': fc.record({
    page,
    cuts,
    missed: fc.array(fc.record({reader: fc.constantFrom('XenForo', 'phpBB')}), {maxLength: 9}),
  }),
  'reply.seen': fc.record({page, reply: anyPost}),
  'editor.used': fc.record({page}),
  'strangers.seen': fc.record({page, posts}),
  'post.flagged': fc.record({page, post: anyPost, matches, how: fc.constant('button' as const)}),
  'answer.confirmed': fc.record({page, id, token: fc.uuid()}),
  'flag.undone': fc.record({page, id}),
} satisfies {[N in Name]?: fc.Arbitrary<Ask<N>>};

/** A message of a page, of the agreed shape and of any content. */
export const pageMessage = fc.oneof(
  ...Object.entries(pageBodies).map(([name, body]) =>
    (body as fc.Arbitrary<unknown>).map(made => ({name, body: made})),
  ),
);

const nested = (depth: number): unknown => {
  let deep: unknown = 'bottom';
  for (let level = 0; level < depth; level++) deep = level % 2 ? [deep] : {deep};
  return deep;
};

/** Anything at all, and what is larger or deeper than anything should be. */
export const anyBody = fc.oneof(
  fc.anything({withBigInt: false, withNullPrototype: false}),
  fc.object({withUnicodeString: true} as never),
  fc.constantFrom(
    nested(2_000),
    'x'.repeat(1_000_000),
    Array.from({length: 50_000}, () => 0),
  ),
);
