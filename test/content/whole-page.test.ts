import {type WholePage, wholePage} from '../../src/content/whole-page';
import {limits} from '../../src/mention/limits';
import type {Post} from '../../src/mention/post';
import type {Reading} from '../../src/posts';

const post = (n: number): Post => ({
  kind: 'post',
  opening: false,
  body: `${n} ${'word '.repeat(100)}`,
  threadUrl: 'https://forum.example/t/1',
  site: 'forum.example',
  key: String(n),
});

/** What is told of a page that holds so many posts. */
function toldOf(count: number, isInPart = false): WholePage[] {
  const told: WholePage[] = [];
  const posts = Array.from({length: count}, (_, n) => ({post: post(n)}) as Reading); // No element here
  const reader = {isInPart, read: () => posts};
  for (const _ of wholePage(
    reader,
    page => told.push(page),
    ({handle}) => handle === 'acme',
  ));
  return told;
}

test('a page that is read to its end is told of, each post by its first words', () => {
  const [page] = toldOf(limits.postsPerPage);
  expect(page?.threadUrl).toBe('https://forum.example/t/1');
  expect(page?.posts).toHaveLength(limits.postsPerPage);
  expect(page?.posts[1]).toEqual({key: '1', words: post(1).body.slice(0, limits.excerpt)});
});

test('of each post it is told when it was posted, where the page says so, and whether it is ours', () => {
  const told: WholePage[] = [];
  const ours = {...post(2), handle: 'acme', postedAt: 5};
  const posts = [post(1), ours].map(one => ({post: one}) as Reading); // No element here
  const reader = {isInPart: false, read: () => posts};
  for (const _ of wholePage(
    reader,
    page => told.push(page),
    ({handle}) => handle === 'acme',
  ));
  expect(told[0]?.posts.map(({postedAt, isOurs}) => [postedAt, isOurs])).toEqual([
    [undefined, undefined],
    [5, true],
  ]);
});

test.each([
  ['too long', limits.postsPerPage + 1, false],
  ['read in part', 5, true],
  ['without posts', 0, false],
])('a page %s is not told of', (_what, count, isInPart) => {
  expect(toldOf(count, isInPart)).toEqual([]);
});
