import type {Post} from '../../src/mention/post';
import {readPosts} from '../../src/posts/index';
import {nameAt, pageOf, sayingAt} from './pages';

const url = new URL('https://www.acme.example/all/');

/** Six rows of a page that nobody prepared us for, each as `write` writes it. */
function pageWith(write: (index: number) => string): Document {
  const all = Array.from({length: 6}, (_, index) => write(index));
  return pageOf(`<div class="all">${all.join('')}</div>`);
}

const rows = (write: (index: number) => string): Post[] =>
  readPosts(pageWith(write), url, {sites: []});

const by = (index: number): string =>
  `<a class="username" href="/members/${index}">${nameAt(index)}</a>`;
const when = (index: number): string => `<span>${index + 1} March 2024</span>`;

describe('what all entries are linked by', () => {
  const entry = (heading: string, label: string) => (index: number) =>
    `<div class="entry">${heading}${by(index)} ${when(index)}<p>${sayingAt(index)}</p><div><a href="/wrong?id=${index}">${label}</a></div></div>`;

  test.each(['Tell us what is wrong with this', 'Read the whole review'])(
    'is no title: %s',
    label => {
      expect(rows(entry('', label))).toHaveLength(6);
    },
  );

  test('leads away where their titles are marked as articles, however short', () => {
    const article = (index: number) =>
      `<article class="entry"><h2><a href="/${index}/" rel="bookmark">Lift ${index}</a></h2>${by(0)} ${when(index)}<p>${sayingAt(index)}</p></article>`;
    expect(rows(article)).toEqual([]);
  });

  test('leads away where they have headings', () => {
    const story = (index: number) =>
      `<div class="entry"><h2>Lifts of town ${index}</h2><p>${sayingAt(index)}</p>${by(index)} ${when(index)}<div><a href="/stories/${index}">Continue reading the story</a></div></div>`;
    expect(rows(story)).toEqual([]);
  });
});
