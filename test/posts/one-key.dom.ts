import {identity} from '../../src/mention/identity';
import {openReader, readPosts} from '../../src/posts/index';
import type {Site} from '../../src/posts/site';
import {nameAt, pageOf, sayingAt, timeAt} from './pages';

const url = new URL('https://forum.example.org/viewtopic.php?t=4');

/** A post of a board's page, with the id that its theme gives it. */
const row = (index: number, id: string, link = index): string =>
  `<div class="post" id="${id}"><div class="postprofile"><a class="username">${nameAt(index)}</a></div>
  <p class="author"><a href="./viewtopic.php?p=${link}#p${link}">x</a> <time datetime="${timeAt(index)}">x</time></p>
  <div class="content">${sayingAt(index)}</div></div>`;

const board = (rows: string[]): Document => {
  const page = pageOf(rows.join(''));
  page.body.id = 'phpbb';
  return page;
};

const names = (posts: {author?: string}[]) => posts.map(({author}) => author);
const identities = (page: Document) =>
  readPosts(page, url).map(post => identity(post, url.hostname));

test('posts that all bear one id are as many posts, and as many mentions', () => {
  const page = board([0, 1, 2].map(index => row(index, 'post')));
  expect(names(readPosts(page, url))).toEqual([0, 1, 2].map(nameAt));
  expect(new Set(identities(page)).size).toBe(3);
});

test('what they cost does not grow with how many bear it', () => {
  const asked = jest.spyOn(Document.prototype, 'querySelectorAll');
  const costOf = (count: number) => {
    asked.mockClear();
    const page = board(Array.from({length: count}, (_, index) => row(index, 'post')));
    expect(readPosts(page, url)).toHaveLength(count);
    return asked.mock.calls.length;
  };
  expect(costOf(40)).toBe(costOf(10));
  asked.mockRestore();
});

test('each of them is the same mention, whichever is read alone', () => {
  const page = board([0, 1, 2].map(index => row(index, 'post')));
  const alone = Array.from(page.querySelectorAll('.post'), one =>
    Array.from(openReader(page, url).read([one]), ({post}) => identity(post, url.hostname)),
  );
  expect(alone.flat()).toEqual(identities(page));
});

test.each([
  ['with the same words', row(1, 'p1')],
  ['at the same address, cut short', row(1, 'p1').replace(/ the |\. /g, ' ')],
])('a post that is shown twice, %s, is one', (_, again) => {
  expect(names(readPosts(board([row(0, 'p0'), row(1, 'p1'), again]), url))).toEqual(
    [0, 1].map(nameAt),
  );
});

test('an id that is also on an anchor, or in the post, is its own', () => {
  const rows = [0, 1].map(index => `<a id="p${index}"></a>${row(index, `p${index}`)}`);
  expect(readPosts(board(rows), url).map(({key}) => key)).toEqual(['p0', 'p1']);
  const [first = ''] = rows;
  const inner = first.replace('<div class="content">', '<div class="content"><b id="p0">So:</b> ');
  expect(readPosts(board([inner]), url).map(({key}) => key)).toEqual(['p0']);
});

test('a key that two posts give is that of the first alone', () => {
  const site: Site = {
    name: 'Example',
    owns: () => true,
    posts: '.post',
    read: element => ({
      key: 'same',
      body: element,
      permalink: element.querySelector('.author a')?.getAttribute('href') ?? undefined,
    }),
  };
  const page = board([0, 1].map(index => row(index, `p${index}`)));
  const posts = readPosts(page, url, {sites: [site]});
  expect(posts.map(({key}) => key)).toEqual(['same', undefined]);
});
