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

describe('what each came out in or happened in', () => {
  const nine = (write: (index: number) => string): Post[] => {
    const all = Array.from({length: 9}, (_, index) => write(index));
    return readPosts(pageOf(`<div class="all">${all.join('')}</div>`), url, {sites: []});
  };

  test.each([
    ['versions', (index: number) => `v2.${index}.0`],
    ['years', (index: number) => `${1990 + index}`],
  ])('makes a history of them: %s', (_, heading) => {
    const part = (index: number) =>
      `<section class="part"><h2>${heading(index)}</h2>${when(index)}<p>${sayingAt(index)}</p></section>`;
    expect(nine(part)).toEqual([]);
  });

  test('is nobody’s name', () => {
    const release = (index: number) =>
      `<section><div class="side">${when(index)} <a href="/tree/v2.${index}.0">v2.${index}.0</a></div><div class="box"><p>${sayingAt(index)}</p></div></section>`;
    expect(nine(release)).toEqual([]);
  });

  test('is none of what reviews are headed by', () => {
    const review = (index: number) =>
      `<section class="review"><h3>${index + 1}.25</h3>${by(index)} ${when(index)}<p>${sayingAt(index)}</p></section>`;
    expect(nine(review)).toHaveLength(9);
  });
});

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
