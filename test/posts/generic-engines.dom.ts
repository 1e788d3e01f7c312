import type {Post} from '../../src/mention/post';
import {candidate} from '../../src/posts/generic/names';
import {readPosts} from '../../src/posts/index';
import {nameAt, pageOf, sayingAt, timeAt} from './pages';

const url = new URL('https://www.forum.example/threads/lift.12/');

/** What the generic reader alone reads. */
const read = (body: string): Post[] => readPosts(pageOf(body), url, {sites: []});

const each = <T>(give: (index: number) => T, count = 5): T[] =>
  Array.from({length: count}, (_, index) => give(index));

/** A thread of five posts that nobody prepared us for, each as `write` writes it. */
const thread = (write: (index: number) => string): Post[] =>
  read(`<div class="thread">${each(write).join('')}</div>`);

const names = (posts: Post[]) => posts.map(({author}) => author);
const words = (posts: Post[]) => posts.map(({body}) => body);
const times = (posts: Post[]) => posts.map(({postedAt, postedText}) => postedAt ?? postedText);

const by = (index: number): string =>
  `<a class="username" href="/members/${index}">${nameAt(index)}</a>`;
const when = (index: number): string =>
  `<time datetime="${timeAt(index)}">${index + 1} March</time>`;

describe('what is hidden', () => {
  test('is not what is cut off where it runs over, nor what folds', () => {
    for (const name of [
      'overflow-hide',
      'overflow-hidden',
      'overflow-y-hidden',
      'hide-if-folded',
    ]) {
      const posts = thread(
        index => `<div class="item"><div class="head">${by(index)} wrote this one on the board ${when(index)}</div>
        <div class="${name}"><p>${sayingAt(index)}</p></div><div class="foot">Posted from a house with a lift that works ${index}</div></div>`,
      );
      expect(words(posts)).toEqual(each(sayingAt));
    }
  });

  test('is not a name that shows where there is room for it', () => {
    for (const name of ['d-none d-md-block', 'hidden md:flex']) {
      const posts = thread(
        index => `<div class="item"><div class="${name}">${by(index)}</div><span>House ${index} of us</span>
        ${when(index)}<div class="text"><p>${sayingAt(index)}</p></div></div>`,
      );
      expect(names(posts)).toEqual(each(nameAt));
    }
  });

  test('is what says so at its end', () => {
    const posts = thread(
      index => `<div class="item">${by(index)} ${when(index)}<div class="raw is-hidden">&lt;p&gt;${sayingAt(index)} as it was written, with all its marks&lt;/p&gt;</div>
      <div class="text"><p>${sayingAt(index)}</p></div></div>`,
    );
    expect(words(posts)).toEqual(each(sayingAt));
  });
});

describe('the box of the whole page', () => {
  const page = (name: string, other: string) =>
    read(
      `<div class="top"><p>${other}</p></div><div class="${name}"><div class="in"><ul>${each(
        index => `<li><div>${by(index)} ${when(index)}</div><p>${sayingAt(index)}</p></li>`,
      ).join('')}</ul></div></div>`,
    );

  test('is not what its name says stands in it: a sidebar, or tabs', () => {
    const posts = page('has-sidebar dir-hori-nav', 'Notes');
    expect(words(posts)).toEqual(each(sayingAt));
  });

  test('is elsewhere where it is called a list of other pages, or is not most of the page', () => {
    expect(page('topiclist', 'Notes')).toEqual([]);
    expect(page('sidebar', 'Notes')).toEqual([]);
    expect(page('has-sidebar', each(index => `<b>${index}</b>`, 100).join(' '))).toEqual([]);
  });
});

describe('the time', () => {
  test('is the exact one in the title of whatever shows a vague one', () => {
    const exact = (index: number) => `Sep. ${index + 5}, 2017, 9:3${index} a.m.`;
    for (const tag of ['li', 'p', 'small', 'em']) {
      const posts = thread(
        index => `<div class="item"><ul><li>${by(index)}</li><${tag} title="${exact(index)}">Sep '17</${tag}></ul>
        <div class="text">${sayingAt(index)}</div></div>`,
      );
      expect(times(posts)).toEqual(each(exact));
    }
  });

  test('is not another one because its line is called credits, or a status update', () => {
    for (const name of ['credits', 'editor-line', 'status-update', 'registering']) {
      const posts = thread(
        index =>
          `<div class="item"><div class="${name}">${nameAt(index)}, ${when(index)}</div><div class="text">${sayingAt(index)}</div></div>`,
      );
      expect(times(posts)).toEqual(each(index => Date.parse(timeAt(index))));
    }
  });

  test('may be a month and its short year, where nothing else is said', () => {
    const posts = thread(
      index =>
        `<div class="item">${by(index)} <i>Sep '1${index}</i><div class="text">${sayingAt(index)}</div></div>`,
    );
    expect(times(posts)).toEqual(each(index => `Sep '1${index}`));
  });
});

describe('the address', () => {
  test('is not that of the part of the page where the answers begin, or the form', () => {
    for (const id of ['answers', 'write']) {
      const [opening] = read(
        `<div class="question"><h1>The lift</h1>${by(0)} ${when(0)}<div class="text"><p>${sayingAt(0)}</p></div><a href="#${id}">5 answers</a></div>
        <div id="answers">${each(
          index =>
            `<div class="answer" id="answer-${70 + index}">${by(index + 1)} ${when(index + 1)}<p>${sayingAt(index + 1)}</p></div>`,
        ).join('')}</div><form id="write"></form>`,
      );
      expect(opening?.body).toContain(sayingAt(0));
      expect(opening?.permalink).toBeUndefined();
    }
  });
});

describe('a quotation', () => {
  test('may begin with a label that ends its own line', () => {
    const posts = thread(
      index => `<div class="item">${by(index)} ${when(index)}<div class="text">
        <div class="bb"><small>Quote<br></small><strong>Anna</strong><br>Nobody answers the phone, and the lift stands</div>${sayingAt(index)}</div></div>`,
    );
    expect(words(posts)).toEqual(each(sayingAt));
  });
});

describe('the author', () => {
  test('is what a post begins with, also beside a sign', () => {
    const posts = thread(
      index => `<div class="item"><span class="x1">${nameAt(index)} <img src="down.png" alt=""></span><br>
      <b>House ${index}</b> ${when(index)}<div class="x3"><p>${sayingAt(index)}</p></div></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  const three = (index: number) => nameAt(index % 3);

  test('is not what is drawn beside the same button in each post', () => {
    const posts = thread(
      index => `<div class="item"><i>Flat</i> <b>${three(index)}</b> ${when(index)}
      <img alt="Options"><a href="/new">Options</a><div class="x3"><p>${sayingAt(index)}</p></div></div>`,
    );
    expect(names(posts)).toEqual(each(three));
  });

  test('is not whom a button quotes', () => {
    const posts = thread(
      index => `<div class="item"><i>Flat</i> <b>${three(index)}</b> ${when(index)}
      <img alt="Quote ${three(index)}"><a href="/new?p=${index}">Quote ${three(index)}</a><div class="x3"><p>${sayingAt(index)}</p></div></div>`,
    );
    expect(names(posts)).toEqual(each(three));
  });

  test('is not what leads to a page of theirs', () => {
    const posts = thread(
      index => `<div class="item"><i>Flat</i> <i>${three(index)}</i> <a href="/profile?u=${index}">Members Profile</a>
      ${when(index)}<div class="x3"><p>${sayingAt(index)}</p></div><button>Reply</button></div>`,
    );
    expect(names(posts)).not.toContain('Members Profile');
  });

  test('is no clock, as before what goes on under the same name', () => {
    for (const clock of ['7:21 PM', '07.21 a.m.', '11:21:05pm']) {
      const [element] = pageOf(`<span>${clock}</span>`).querySelectorAll('span');
      expect(element && candidate(element, element)).toBeUndefined();
    }
  });
});

test('what can be done with a post is none of its words, in Korean too', () => {
  const posts = thread(
    index => `<div class="item"><b class="nick">사람${index}</b> <i>2024.03.0${index + 1} 10:00</i>
    <div class="in"><p>주말에 다녀왔는데 사람이 많아서 한참을 기다렸습니다 ${index}</p><a href="#">답변</a> <a href="#">수정</a> <a href="#">삭제</a> <a href="#">추천 ${index}</a></div></div>`,
  );
  expect(words(posts)).toEqual(
    each(index => `주말에 다녀왔는데 사람이 많아서 한참을 기다렸습니다 ${index}`),
  );
});
