import type {Post} from '../../src/mention/post';
import {readPosts} from '../../src/posts/index';
import {nameAt, pageOf, sayingAt, timeAt} from './pages';

const url = new URL('https://www.forum.example/threads/lift.12/');

/** A thread of five posts that nobody prepared us for, each as `write` writes it. */
function thread(write: (index: number) => string): Post[] {
  const all = Array.from({length: 5}, (_, index) => write(index));
  return readPosts(pageOf(`<div class="thread">${all.join('')}</div>`), url, {sites: []});
}

const each = <T>(give: (index: number) => T): T[] => [0, 1, 2, 3, 4].map(give);

const by = (index: number): string =>
  `<a class="username" href="/members/${index}">${nameAt(index)}</a>`;
const when = (index: number): string =>
  `<time datetime="${timeAt(index)}">${index + 1} March</time>`;
const said = (index: number): string => `<div class="words"><p>${sayingAt(index)}</p></div>`;

describe('the time', () => {
  test('is the instant that a machine wrote, not the words on the link around it', () => {
    const posts = thread(
      index =>
        `<div class="c">${by(index)} <a href="#c-5${index}" title="Link to the comment">${when(index)}</a>${said(index)}</div>`,
    );
    expect(posts.map(({postedAt}) => postedAt)).toEqual(each(index => Date.parse(timeAt(index))));
  });

  test.each(['2024/03/04(月) 09:12:33.45', '04 Mar 2024 (Mon) 09:12', '04 Mar 2024 : 09:12:33'])(
    'keeps its clock behind a weekday or a colon: %s',
    date => {
      const posts = thread(
        index =>
          `<div class="c">${by(index)} <span class="date">${date}</span>${said(index)}</div>`,
      );
      expect(posts.map(({postedText}) => postedText)).toEqual(each(() => date));
    },
  );
});
