import type {Post} from '../../src/mention/post';
import {readPosts} from '../../src/posts/index';
import {nameAt, pageOf, sayingAt} from './pages';

const url = new URL('https://www.lift.example/house/12/');

const each = <T>(give: (index: number) => T, count = 5): T[] =>
  Array.from({length: count}, (_, index) => give(index));

const thread = (write: (index: number) => string): Post[] =>
  readPosts(pageOf(`<div class="all">${each(write).join('')}</div>`), url, {sites: []});

const names = (posts: Post[]) => posts.map(({author}) => author);
const words = (posts: Post[]) => posts.map(({body}) => body);
const day = (index: number): string => `March ${index + 1}, 2024`;

describe('a name', () => {
  test.each(['Name: ', '[名前] : ', 'Имя: ', '投稿者：', 'Nom : '])('stands behind “%s”', label => {
    const posts = thread(
      index => `<table><tr><td>${day(index)} 10:42</td></tr><tr><td><font><b>${label}</b>${nameAt(index)}</font></td></tr>
      <tr><td>${sayingAt(index)}</td></tr></table>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('stands before a date and what its owner did, and the line is none of the words', () => {
    const posts = thread(
      index =>
        `<div><span class="dd"><b>${nameAt(index)}</b>, on ${day(index)} <i>wrote:</i><br>${sayingAt(index)}</span></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
    expect(words(posts)).toEqual(each(sayingAt));
  });

  test('stands between a number and a date', () => {
    const posts = thread(
      index =>
        `<div class="post"><h4>#9017${index} - ${nameAt(index)} - ${day(index)} 7:35 pm</h4><div class="postbody">${sayingAt(index)}</div></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('is no rating', () => {
    const posts = thread(
      index => `<div class="review"><div class="marks"><div class="service">Service ${index + 4}.0</div><div class="kitchen">Kitchen ${index + 3}.5</div></div>
      <p class="text">${sayingAt(index)}</p><p><em>${nameAt(index)}, ${day(index)}, 10:10</em></p></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('stands before the address of its owner', () => {
    const posts = thread(
      index =>
        `<div class="entry"><b>${nameAt(index)} &lt;<a href="mailto:p${index}@lift.example">p${index}@lift.example</a>&gt;</b> <i>${day(index)}</i><p>${sayingAt(index)}</p></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('is read where the page hides all of its comments until they are asked for', () => {
    const one = (index: number) =>
      `<div class="one"><h4 class="username">${nameAt(index)}</h4><p class="timestamp">wrote on ${day(index)} @ 3:29 PM</p><p class="text">${sayingAt(index)}</p></div>`;
    const page = pageOf(`<div style="display:none">${each(one).join('')}</div>`);
    expect(names(readPosts(page, url, {sites: []}))).toEqual(each(nameAt));
  });

  test('in a cite is an author’s where the page tells no time', () => {
    const posts = thread(
      index =>
        `<div class="comment" id="dsq-${index}"><cite id="cite-${index}"><span>${nameAt(index)}</span></cite><div class="message"><p>${sayingAt(index)}</p></div></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });
});
