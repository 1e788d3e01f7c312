import type {Post} from '../../src/mention/post';
import {readPosts} from '../../src/posts/index';
import {nameAt, pageOf, sayingAt} from './pages';

const url = new URL('https://www.shop.example/lifts/fernhill-3');
const read = (html: string): Post[] => readPosts(pageOf(html), url, {sites: []});

const all = [0, 1, 2, 3];
const names = (posts: Post[]) => posts.map(({author}) => author);

describe('classes that say nothing', () => {
  const page = (named: (index: number) => string) =>
    read(
      `<h1>Fernhill 3</h1><div class="x1">${all
        .map(
          index => `<section class="T7r"><div class="FLi"><span class="LfY">${named(index)}</span><span class="ydl">${index + 12} Mar 2024</span></div>
          <p class="fzD">${sayingAt(index)}</p></section>`,
        )
        .join('')}</div>`,
    );

  test('hide no names: short, in one place, and of several people', () => {
    expect(names(page(nameAt))).toEqual(all.map(nameAt));
  });

  test('tell of no names where all have one text, or a title', () => {
    expect(page(() => 'Fernhill')).toEqual([]);
    expect(page(index => `The lift of house ${index}`)).toEqual([]);
  });
});
