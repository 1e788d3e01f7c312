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

/** What is told of a page that holds so many posts, each shown once or in so many places in all. */
function reading(count: number, {isInPart = false, shown = count} = {}) {
  const told: WholePage[] = [];
  const posts = Array.from({length: count}, (_, n) => ({post: post(n)}) as Reading); // No element here
  const places = () => Array.from({length: shown}, () => ({}) as Element); // Only counted
  let isRead = false;
  const readSlowly = () => {
    isRead = true;
    return posts;
  };
  for (const _ of wholePage(
    {isInPart, places, readSlowly},
    page => told.push(page),
    ({handle}) => handle === 'acme',
  ));
  return {told, isRead};
}

test('a page that is read to its end is told of, each post by its first words', () => {
  const [page] = reading(limits.postsPerPage).told;
  expect(page?.threadUrl).toBe('https://forum.example/t/1');
  expect(page?.posts).toHaveLength(limits.postsPerPage);
  expect(page?.posts[1]).toEqual({key: '1', words: post(1).body.slice(0, limits.excerpt)});
});

test('of each post it is told when it was posted, where the page says so, and whether it is ours', () => {
  const told: WholePage[] = [];
  const ours = {...post(2), handle: 'acme', postedAt: 5};
  const posts = [post(1), ours].map(one => ({post: one}) as Reading); // No element here
  const reader = {isInPart: false, places: () => [], readSlowly: () => [undefined, ...posts]};
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
  expect(reading(count, {isInPart}).told).toEqual([]);
});

test('a page far too long is not begun, one that shows each post twice is', () => {
  const places = 2 * limits.postsPerPage;
  expect(reading(50, {shown: places + 1})).toEqual({told: [], isRead: false});
  expect(reading(limits.postsPerPage, {shown: places}).told).toHaveLength(1);
});
