// Lists of boards and of threads: a name, a time and a few words in each line, and nobody's post.
import {readPosts} from '../../src/posts/index';
import {nameAt, pageOf, sayingAt, timeAt} from './pages';

const url = new URL('https://www.kettles.example/forum/');

const read = (html: string) => readPosts(pageOf(html), url, {sites: []});
const rows = (count: number, row: (index: number) => string): string =>
  Array.from({length: count}, (_, index) => row(index)).join('');

const about = (index: number) =>
  `<a href="board-${index}.html">Board ${index}</a><p>Everything about kettle ${index} and what came before it: lids, leaks and repairs.</p>`;
const last = (index: number) =>
  `<a href="thread-${index}.html#last">Lid of kettle ${index} leaks</a> by <a href="/user/${index}">${nameAt(index)}</a>, ${timeAt(index)}`;

/** A table of boards with these names of its columns. */
const table = (names: readonly string[], count: number): string =>
  `<table><tr>${names.map(name => `<th>${name}</th>`).join('')}</tr>${rows(
    count,
    index =>
      `<tr><td>${about(index)}</td><td>${index + 4}</td><td>${index * 9 + 12}</td><td>${last(index)}</td></tr>`,
  )}</table>`;

describe.each([6, 40])('%d rows', count => {
  test.each([
    ['Forum', 'Topics', 'Posts', 'Last post'],
    ['Forum', 'Themen', 'Beiträge', 'Letzter Beitrag'],
    ['Forum', 'Sujets', 'Réponses', 'Dernier message'],
    ['Foro', 'Temas', 'Mensajes', 'Último mensaje'],
    ['Раздел', 'Темы', 'Сообщения', 'Последнее сообщение'],
    ['版块', '主题', '帖子', '最后发表'],
    ['Thread', 'Replies', 'Views', 'Latest reply'],
  ])('of a table of "%s", "%s", "%s", "%s" are no posts', (...names) => {
    expect(read(table(names, count))).toEqual([]);
  });

  test('of a table that says nothing of who wrote last are posts', () => {
    const page = `<table><tr><th>Kettle</th><th>Stars</th><th>Age</th><th>Review</th></tr>${rows(
      count,
      index =>
        `<tr><td><a href="/user/${index}">${nameAt(index)}</a></td><td>${(index % 5) + 1}</td><td>${index + 30}</td><td>${timeAt(index)}<p>${sayingAt(index)}</p></td></tr>`,
    )}</table>`;
    expect(read(page)).toHaveLength(count);
  });

  test('below names of columns in boxes are no posts', () => {
    const page = `<div class="list"><div class="head"><span>Forum</span> <span>Topics</span> <span>Posts</span> <span>Last activity</span></div>
      <div class="body">${rows(count, index => `<div class="row"><div>${about(index)}</div><div>${index + 4}</div><div>${index}k</div><div>${last(index)}</div></div>`)}</div></div>`;
    expect(read(page)).toEqual([]);
  });

  test('that each say how much is in them are no posts', () => {
    const page = rows(
      count,
      index =>
        `<article class="card"><h3><a href="/boards/${index}">Board ${index}</a></h3><p>Everything about kettle ${index}: lids, leaks and repairs.</p><ul><li>${index + 3} topics</li><li>${index * 8 + 3} posts</li></ul><div>${last(index)}</div></article>`,
    );
    expect(read(page)).toEqual([]);
  });

  test.each([
    [
      'a list of terms',
      (index: number) =>
        `<dl><dt>Themen</dt><dd>${index + 3}</dd></dl><dl><dt>Beiträge</dt><dd>${index}K</dd></dl>`,
    ],
    [
      'a number above each word',
      (index: number) =>
        `<div>${index + 3}<br><small>Topics</small></div><div>${index * 8}<br><small>Posts</small></div>`,
    ],
    ['only how many posts', (index: number) => `<dl><dt>${index + 1}.4k</dt><dd>posts</dd></dl>`],
  ])('that lead to a board and have %s are no posts', (_, counts) => {
    const page = rows(
      count,
      index =>
        `<div class="node"><h3><a href="/boards/${index}">Board ${index}</a></h3><p>Everything about kettle ${index}: lids, leaks and repairs.</p>${counts(index)}<div>${last(index)}</div></div>`,
    );
    expect(read(page)).toEqual([]);
  });

  test('that begin with a link to a thread and count its answers and readers are no posts', () => {
    const page = `<table>${rows(
      count,
      index =>
        `<tr><td><span><a href="index.php?topic=${index}.0">The lid of kettle ${index} leaks when it boils</a></span><p>Started by <a href="index.php?user=${index}">${nameAt(index)}</a></p></td><td>${index} Replies<br>${index * 44} Views</td><td>${timeAt(index)}<br>by <a href="index.php?user=${index + 1}">${nameAt(index + 1)}</a></td></tr>`,
    )}</table>`;
    expect(read(page)).toEqual([]);
  });

  test('that count what their authors wrote are posts, whatever their headings lead to', () => {
    const page = rows(
      count,
      index =>
        `<div class="message"><h4><a href="post.html?id=${index}">Kettle leaks</a></h4><a href="/user/${index}">${nameAt(index)}</a><div>Posts: ${index + 40}</div>
        <div class="when">${timeAt(index)}</div><div class="text">${sayingAt(index)}</div></div>`,
    );
    expect(read(page)).toHaveLength(count);
  });

  test('that give stars are posts, though each counts what was said of it', () => {
    const page = rows(
      count,
      index =>
        `<div class="review"><h4><a href="review.html?id=${index}">Leaks at the lid</a></h4><span title="4 out of 5 stars"></span> <a href="/user/${index}">${nameAt(index)}</a> ${timeAt(index)}<div class="text">${sayingAt(index)}</div><span>3 replies</span></div>`,
    );
    expect(read(page)).toHaveLength(count);
  });

  test('that say of their authors how much these wrote are posts', () => {
    const page = rows(
      count,
      index =>
        `<div class="message"><h4><a href="thread.html?id=${index}">Kettle leaks</a></h4><div class="who"><a href="/user/${index}">${nameAt(index)}</a><div>Posts: ${index + 40}</div><div>Threads: ${index + 4}</div></div>
        <div class="when">${timeAt(index)}</div><div class="text">${sayingAt(index)}</div><a href="reply.html?to=${index}">Reply</a></div>`,
    );
    expect(read(page)).toHaveLength(count);
  });

  test.each([
    ['how many posts they wrote', (index: number) => `<small>${index + 40} posts</small>`],
    [
      'how many, and of what else',
      (index: number) =>
        `<dl><dt>Reactions</dt><dd>${index}</dd><dt>Posts</dt><dd>${index + 40}</dd></dl>`,
    ],
    [
      'how many threads and posts',
      (index: number) => `<span>${index + 4} threads</span> <span>${index + 40} posts</span>`,
    ],
  ])('that are headed by their author, with %s, are posts', (_, counts) => {
    const page = rows(
      count,
      index =>
        `<div class="reply"><div><h4><a href="/p/${index}">${nameAt(index)}</a></h4>${counts(index)}</div><div><span>${timeAt(index)}</span><div class="text">${sayingAt(index)}</div></div></div>`,
    );
    expect(read(page)).toHaveLength(count);
  });

  test('that count below each how many answered and read it are posts', () => {
    const page = rows(
      count,
      index =>
        `<article class="status"><a class="name" href="/${index}">${nameAt(index)}</a> ${timeAt(index)}<p class="text">${sayingAt(index)}</p><div><span>${index + 1} replies</span> <span>${index + 17} views</span></div></article>`,
    );
    expect(read(page)).toHaveLength(count);
  });

  test('below a menu that is called as such columns are posts, whatever they count', () => {
    const page = `<nav><a href="/">Home</a> <a href="/topics">Topics</a> <a href="/activity">Latest activity</a> <a href="/messages">Messages</a></nav><div>${rows(
      count,
      index =>
        `<div class="message"><a class="author" href="/user/${index}">${nameAt(index)}</a> ${timeAt(index)}<p>${sayingAt(index)}</p><span>${index + 2}</span></div>`,
    )}</div>`;
    expect(read(page)).toHaveLength(count);
  });

  test('below tabs that are called as such columns are posts, where nothing is counted in them', () => {
    const page = `<ul><li>Latest posts</li><li>Topics</li><li>Members</li></ul><div>${rows(
      count,
      index =>
        `<div class="message"><a href="/user/${index}">${nameAt(index)}</a> ${timeAt(index)}<p>${sayingAt(index)}</p></div>`,
    )}</div>`;
    expect(read(page)).toHaveLength(count);
  });

  test('below what a thread counts of itself are posts', () => {
    const page = `<ul><li>last reply</li><li>${timeAt(3)}</li><li>12</li><li>replies</li><li>345</li><li>views</li></ul><div>${rows(
      count,
      index =>
        `<div class="message"><a href="/user/${index}">${nameAt(index)}</a> ${timeAt(index)}<p>${sayingAt(index)}</p><span>${index}</span> <span>${index + 1}</span> <a href="#reply">Reply</a></div>`,
    )}</div>`;
    expect(read(page)).toHaveLength(count);
  });
});
