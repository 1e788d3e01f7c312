import type {Post} from '../../src/mention/post';
import {readPosts} from '../../src/posts/index';
import {nameAt, pageOf, sayingAt} from './pages';

const url = new URL('https://www.lift.example/house/12/');

const each = <T>(give: (index: number) => T, count = 5): T[] =>
  Array.from({length: count}, (_, index) => give(index));

const read = (body: string): Post[] => readPosts(pageOf(body), url, {sites: []});

const names = (posts: Post[]) => posts.map(({author}) => author);
const words = (posts: Post[]) => posts.map(({body}) => body);

test('a post in several rows ends at the rule below its date', () => {
  const posts = read(
    `<h1>Our guests</h1><table>${each(
      index => `<tr><td>${sayingAt(index)}</td></tr><tr><td><b>${nameAt(index)}</b></td></tr>
      <tr><td>Lisbon - March ${index + 1}, 2024 / 14:09:12<hr></td></tr>`,
    ).join('')}</table>`,
  );
  expect(words(posts)).toEqual(each(sayingAt));
  expect(names(posts)).toEqual(each(nameAt));
  expect(posts[0]?.postedText).toContain('March 1, 2024');
});

test('a rule below who wrote leaves the words that follow it theirs', () => {
  const posts = read(
    each(
      index =>
        `<div class="head"><b>${nameAt(index)}</b> <i>March ${index + 1}, 2024</i><hr></div><div class="words">${sayingAt(index)}</div>`,
    ).join(''),
  );
  expect(words(posts)).toEqual(each(sayingAt));
  expect(names(posts)).toEqual(each(nameAt));
});

test('a rule below who wrote is no end of a post, though a box like its words stands before all', () => {
  const posts = read(
    `<div>Welcome, and sign it before you go home.</div>${each(
      index =>
        `<div><b>${nameAt(index)}</b> wrote on March ${index + 1}, 2024<hr></div><div>${sayingAt(index)}</div>`,
    ).join('')}`,
  );
  expect(words(posts)).toEqual(each(sayingAt));
  expect(names(posts)).toEqual(each(nameAt));
});

test('the row of the words may be called as that of the name is', () => {
  const posts = read(
    `<table>${each(
      index =>
        `<tr class="post"><td><b>${nameAt(index)}</b> March ${index + 1}, 2024</td></tr><tr class="post"><td>${sayingAt(index)}</td></tr>`,
    ).join('')}</table>`,
  );
  expect(words(posts)).toEqual(each(sayingAt));
});

test('what stands below the last of flat posts is none of its words', () => {
  const posts = read(
    `<div>${each(index => `<h4><b>${nameAt(index)}</b>, March ${index + 1}, 2024</h4><p>${sayingAt(index)}</p><p>${sayingAt(index + 1)}</p>`).join('')}
    <p>You must be logged in to write one.</p></div>`,
  );
  expect(words(posts).at(-1)).not.toContain('logged in');
});

describe('answers within posts that have the same parts', () => {
  const remarks = ['Why?', 'Same here', 'Yes', 'No', 'Third floor', 'Ours too', 'Thanks'];
  const info = (index: number) =>
    `<div class="re_info"><small><a href="#post_${index}">#${index}</a> - 2024-5-${index + 1} 10:50</small></div>`;
  const by = (index: number) => `<strong><a href="/user/${index}">${nameAt(index)}</a></strong>`;
  const answer = (index: number) =>
    `<div class="sub_reply" id="post_${index}">${info(index)}<div class="inner">${by(index)} <a href="#">Reply</a>
    <div class="sub_content">${remarks[index]}</div></div></div>`;
  const post = (index: number, answers: string) =>
    `<div class="row_reply" id="post_${index}">${info(index)}<div class="inner"><span class="userInfo">${by(index)} <a href="#">Reply</a>
    <span class="tip">(${nameAt(index + 1)} lives next door)</span></span>
    <div class="reply_content"><div class="message">${remarks[index]}</div><div class="sub">${answers}</div></div></div></div>`;
  const posts = read(
    `<div class="comments">${post(0, answer(1) + answer(2) + answer(3))}${post(4, answer(5))}${post(6, '')}</div>`,
  );

  test('hide none of them', () => {
    expect(words(posts).toSorted()).toEqual(remarks.toSorted());
  });

  test('leave them their names, with which the boxes of their words begin', () => {
    expect(names(posts).toSorted()).toEqual(each(nameAt, 7).toSorted());
  });
});
