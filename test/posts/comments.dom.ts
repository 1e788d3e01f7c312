import type {Post} from '../../src/mention/post';
import {readPosts} from '../../src/posts/index';
import {nameAt, pageOf} from './pages';

const url = new URL('https://www.paper.example/2024/03/lift.html');
const read = (html: string): Post[] => readPosts(pageOf(html), url, {sites: []});

const all = [0, 1, 2, 3];
const words = (posts: Post[]) => posts.map(({body}) => body);

const short = [
  'At last somebody says it aloud.',
  'Stuck again, who pays for that?',
  'We have taken the stairs for weeks.',
  'Fernhill never answers the phone.',
];
const shortAt = (index: number): string => short[index] ?? '';

describe('the words', () => {
  test('are few beside a day told at length, and hold neither it nor buttons', () => {
    const comments = all.map(
      index => `<li class="cmt"><div class="cmt-box"><div class="cmt-num">${index + 1}</div>
      <div class="cmt-head"><span class="cmt-nm">${nameAt(index)}</span><span class="cmt-dt">Wednesday 13 March 2024 - 14:0${index}</span></div>
      <div class="cmt-txt"><p>${shortAt(index)}</p></div><div class="cmt-tools"><a href="#">${index + 45}</a> <a href="#">Tell us</a></div></div></li>`,
    );
    expect(words(read(`<div class="comments"><ul>${comments.join('')}</ul></div>`))).toEqual(short);
  });
});
