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

  test('leads away where they have headings', () => {
    const story = (index: number) =>
      `<div class="entry"><h2>Lifts of town ${index}</h2><p>${sayingAt(index)}</p>${by(index)} ${when(index)}<div><a href="/stories/${index}">Continue reading the story</a></div></div>`;
    expect(rows(story)).toEqual([]);
  });
});

describe('the boards of a forum, one in a row with what it holds and who wrote last', () => {
  const board = (index: number, title: string, count: string) =>
    `<tr><td>${title}<br><small>${sayingAt(index)}</small></td><td><small>${count}</small></td><td><small>0${index + 1} Mar 2018, 09:34<br>${by(index)}</small></td></tr>`;
  const table = (write: (index: number) => string) =>
    readPosts(
      pageOf(`<table>${Array.from({length: 6}, (_, index) => write(index)).join('')}</table>`),
      url,
      {sites: []},
    );
  const link = (index: number) => `<a href="/list.php?${index}"><b>Lift ${index}</b></a>`;

  test('are no posts, however short their names', () => {
    expect(table(index => board(index, link(index), '93.530'))).toEqual([]);
  });

  test('are no posts, where their cells look as alike as they do', () => {
    const board = (index: number) =>
      `<tr class="forum"><td class="odd">&nbsp;</td><td class="even"><span> </span>${link(index)}<br><small>${sayingAt(index)}</small></td><td class="odd"><small>93.${500 + index}</small></td><td class="even"><small>0${index + 1} Mar 2018, 09:34<br>${by(index)}</small></td><td class="odd"><small>${nameAt(index + 2)}</small></td></tr>`;
    expect(table(board)).toEqual([]);
  });

  test('are told from what people wrote, which leads to nothing or counts nothing', () => {
    expect(table(index => board(index, `<b>Lift ${index}</b>`, '12'))).toHaveLength(6);
    expect(table(index => board(index, link(index), 'Kent'))).toHaveLength(6);
  });

  test('are told from a row with who wrote, how many liked it, and the words', () => {
    const row = (index: number) =>
      `<tr><td>${by(index)}<br>0${index + 1} Mar 2018, 09:34</td><td>${index + 4}</td><td>${sayingAt(index)}</td></tr>`;
    expect(table(row)).toHaveLength(6);
  });
});
