import type {Post} from '../../src/mention/post';
import {readPosts} from '../../src/posts/index';
import {nameAt, pageOf, sayingAt} from './pages';

const url = new URL('https://www.lift.example/house/12/');

const read = (body: string): Post[] => readPosts(pageOf(body), url, {sites: []});

const each = <T>(give: (index: number) => T, count = 5): T[] =>
  Array.from({length: count}, (_, index) => give(index));

const remarks = ['Same here', 'Yes!', 'Stuck again', 'Third floor', 'Nope', 'Call them', 'Why?'];

const words = (posts: Post[]) => posts.map(({body}) => body);

describe('what is said in a word or two', () => {
  const brief = (box: string, said: (index: number) => string) =>
    read(
      `<div class="wall">${each(
        index => `<div class="line"><a class="username" href="/user/${nameAt(index)}">${nameAt(index)}</a>
        <span class="${box}">${said(index)}</span> <span class="when">0${index + 1}/21 21:18</span></div>`,
        remarks.length,
      ).join('')}</div>`,
    );

  test('is a post where its box is called one of words', () => {
    const posts = brief('line-content', index => remarks[index] ?? '');
    expect(words(posts)).toEqual(remarks);
  });

  test('is none where its box is called nothing of the kind, or all say the same', () => {
    expect(brief('line-place', index => remarks[index] ?? '')).toEqual([]);
    expect(brief('line-content', () => 'Joined')).toEqual([]);
  });

  test('is none where it is a link to what stands elsewhere', () => {
    expect(brief('line-text', index => `<a href="/t/${index}">${remarks[index]}</a>`)).toEqual([]);
  });
});

test('short comments are read where the page calls them so', () => {
  const posts = read(
    `<ol class="commentlist">${each(
      index =>
        `<li class="comment" id="comment-${index}"><b class="author">${nameAt(index)}</b> <i>March ${index + 1}, 2024</i><p>${remarks[index]}</p></li>`,
    ).join('')}</ol>`,
  );
  expect(posts).toHaveLength(5);
});

test('members, with where each lives, are no posts, whatever their boxes are called', () => {
  for (const box of ['text-sm', 'card-body', 'text-center', 'member-text']) {
    const posts = read(
      `<table class="members">${each(
        index =>
          `<tr class="member"><td><a href="/user/${index}">${nameAt(index)}</a></td><td class="${box}">House ${nameAt(index + 1)}</td><td>March ${index + 1}, 2024</td></tr>`,
      ).join('')}</table>`,
    );
    expect(posts).toEqual([]);
  }
});

test('reviews that are headed by their marks are of no version', () => {
  const posts = read(
    each(
      index =>
        `<div class="stay"><h4>Rating: ${index + 3}.5</h4><a href="/user/${index}">${nameAt(index)}</a> <i>March ${index + 1}, 2024</i><p>${sayingAt(index)}</p></div>`,
    ).join(''),
  );
  expect(posts).toHaveLength(5);
});

test('what several people wrote is no list of articles for leading to its comments', () => {
  const posts = read(
    each(
      index =>
        `<div class="status"><h3><a href="/user/${index}">${nameAt(index)}</a></h3><i>March ${index + 1}, 2024</i><p>${sayingAt(index)}</p><a href="/s/${index}#comments">${index} comments</a></div>`,
    ).join(''),
  );
  expect(posts).toHaveLength(5);
});

test('a list of threads is no talk for telling how long ago each was begun', () => {
  const cell = (name: string, index: number) =>
    `<td class="${name}">${index + 2} years ${index + 5} weeks ago<br>by <a class="username" href="/user/${index}">${nameAt(index)}</a></td>`;
  const posts = read(
    `<table class="forum">${each(
      index => `<tr><td class="title"><a href="/node/${index}">${sayingAt(index)}</a></td>
      ${cell('created', index)}${cell('last-reply', index + 7)}</tr>`,
    ).join('')}</table>`,
  );
  expect(posts).toEqual([]);
});

describe('a list of articles', () => {
  const blog = (foot: (index: number) => string, box = 'entry') =>
    read(
      each(
        index => `<div class="${box}"><h3>The lift of house ${index}</h3><div class="text"><p>${sayingAt(index)}</p></div>
        <p class="foot">Posted by <b>Ines</b> on March ${index + 1}, 2024 at 12:05 | ${foot(index)}</p></div>`,
      ).join(''),
    );
  const comments = (path: string) => (index: number) =>
    `<a href="${path}${index}#comments">Comments (${index})</a>`;

  test('leads from each to the comments on it', () => {
    expect(blog(comments('/2024/lift-'))).toEqual([]);
  });

  test('is not what leads to comments on this page, nor reviews that others comment on', () => {
    expect(blog(() => '<a href="#comments">Comments</a>')).toHaveLength(5);
    expect(blog(comments('/2024/lift-'), 'review')).toHaveLength(5);
  });
});

test('what stands in an anchor that was left open is no link', () => {
  const posts = read(
    `<a name="top">${each(
      index =>
        `<div class="entry"><b class="author">${nameAt(index)}</b> <i>March ${index + 1}, 2024</i><div>${sayingAt(index)}</div></div>`,
    ).join('')}</a>`,
  );
  expect(words(posts)).toEqual(each(sayingAt));
});
