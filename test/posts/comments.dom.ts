import type {Post} from '../../src/mention/post';
import {readPosts} from '../../src/posts/index';
import {nameAt, pageOf, sayingAt, timeAt} from './pages';

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

test('the words are found in spans that are boxes, beside what somebody is', () => {
  const jobs = ['Teaches at the school of this town', 'Was once at the harbour of Fernhill', ''];
  const comments = [0, 1, 2, 3, 4].map(
    index => `<div class="_5nz"><a href="/p/${index}"><img alt=""></a><div class="_8u"><span><div><b><a class="actorName" href="/people/${index}">${nameAt(index)}</a></b>
    <div class="_4q">${jobs[index % 3]}</div><div class="_30"><span><span>${sayingAt(index)}</span></span></div>
    <div class="_2v"><a href="#">Like</a> · <a href="#">Reply</a> · <abbr data-utime="17102410${index}0">${index + 2} w</abbr></div></div></span></div></div>`,
  );
  expect(words(read(`<div class="comments">${comments.join('')}</div>`))).toEqual(
    [0, 1, 2, 3, 4].map(sayingAt),
  );
});

describe('replies', () => {
  test('are posts also in a box that is named for quotes, where they look like what they answer', () => {
    const card = (index: number, replies = ''): string =>
      `<div class="w-card" id="w${900 + index}"><div class="w-main"><div class="w-head">${index % 2 ? `<a href="//${nameAt(index)}.example">${nameAt(index)}</a>` : `<b>${nameAt(index)}</b>`}<span class="w-time">${index + 2} days ago</span></div>
      <div class="w-content"><p>${sayingAt(index)}</p></div>${replies}</div></div>`;
    const posts = read(
      `<div class="cards">${card(0, `<div class="w-quote">${card(1)}${card(2)}</div>`)}${card(3)}${card(4)}</div>`,
    );
    expect(words(posts)).toEqual([0, 1, 2, 3, 4].map(sayingAt));
  });

  test('are not what is cited in such a box, with its own time', () => {
    const post = (index: number, cited = ''): string =>
      `<div class="post" id="post-${900 + index}"><b class="author">${nameAt(index)}</b> <span class="when">${index + 2} days ago</span>${cited}<div class="text"><p>${sayingAt(index)}</p></div></div>`;
    const cited = `<div class="quote"><div class="quote-head"><b class="author">${nameAt(5)}</b> <span class="when">9 days ago</span></div><div class="text"><p>${sayingAt(5)}</p></div></div>`;
    const posts = read(
      `<div class="thread">${post(0)}${post(1, cited)}${post(2, cited)}${post(3)}</div>`,
    );
    expect(posts).toHaveLength(4);
  });

  test('may stand right in what they answer, and be called the same', () => {
    const comment = (index: number, kind = '', reply = ''): string =>
      `<div class="h-comment ${kind}" id="h${index}"><div class="h-head"><h4>${nameAt(index)}</h4></div>
      <div class="h-balloon"><div class="h-content">${sayingAt(index)}</div><span class="h-date"><a href="#h${index}">${index + 2} days ago</a></span></div>${reply}</div>`;
    const posts = read(
      `<div class="all">${comment(0, '', comment(1, 'h-reply'))}${comment(2)}${comment(3)}${comment(4)}</div>`,
    );
    expect(words(posts)).toEqual([0, 1, 2, 3, 4].map(sayingAt));
    expect(posts.map(({author}) => author)).toEqual([0, 1, 2, 3, 4].map(nameAt));
  });
});

test('boxes of a grid around comments are none of them, though comments are such boxes as well', () => {
  const comments = all.map(
    index => `<div class="g"><div class="u photo"><img alt=""></div><div class="u u-9"><p><b><a href="/channel/${index}">${nameAt(index)}</a></b></p>
      <p>${sayingAt(index)}</p><p><span title="Friday March ${index + 3}, 2023">1 year ago</span> | 12</p></div></div>`,
  );
  const posts = read(
    `<div class="g"><div class="u"><h1>The lift</h1><div class="g"><div class="u"><p><b>Shared March 2, 2023</b></p><p>Two minutes of a lift that does not move at all.</p><div class="comments">${comments.join('')}</div></div></div></div></div>`,
  );
  expect(posts.map(({author}) => author)).toEqual(all.map(nameAt));
});

describe('the author', () => {
  const full = ['Monique T.', 'JL', 'Kaye W.', 'Pim de Wit'];

  test.each([
    ['one letter', ['M', 'J', 'K', 'P']],
    ['the letters of first and last name', ['MT', 'JL', 'KW', 'PW']],
  ])('is not %s in a circle, which stands for their picture', (_, initials) => {
    const reviews = all.map(
      index => `<div class="y-review"><div class="y-header"><span class="y-circle"><span class="y-letter">${initials[index]}</span></span>
      <div class="y-about"><span class="x1">${full[index]}</span><span class="x1">Verified Buyer</span></div><span class="y-date">0${index + 1}/12/24</span></div>
      <div class="y-text">${sayingAt(index)}</div></div>`,
    );
    const posts = read(`<div class="y-reviews">${reviews.join('')}</div>`);
    expect(posts.map(({author}) => author)).toEqual(full);
  });

  test('may be called by two letters, though others begin with them', () => {
    const short = ['AL', 'BO', 'CY', 'DD'];
    const comments = all.map(
      index => `<div class="comment"><b class="username">${short[index]}</b> <span>${['Adam Land', 'Bea Oder', 'Cape York', 'Den Dam'][index]}</span>
      <span class="date">0${index + 1}/12/24</span><p>${sayingAt(index)}</p></div>`,
    );
    const posts = read(`<div class="comments">${comments.join('')}</div>`);
    expect(posts.map(({author}) => author)).toEqual(short);
  });

  test('is a guest beside where members are named, and no label there', () => {
    const who = (index: number): string =>
      index === 2 ? `<span>${nameAt(2)}</span>` : `<a href="/x/${index}">${nameAt(index)}</a>`;
    const reviews = all.map(
      index => `<div class="item"><div class="text">${sayingAt(index)}</div>
      <div class="info"><em>Verified</em> ${who(index)} <span class="date">${index + 1}/12/2024 2:05 PM</span></div></div>`,
    );
    const posts = read(`<div class="reviews">${reviews.join('')}</div>`);
    expect(posts.map(({author}) => author)).toEqual(all.map(nameAt));
  });

  test('is who follows the word for it, also in an element of its own', () => {
    const who = (index: number): string =>
      index === 2
        ? `<span>${nameAt(2)}</span>`
        : `<b class="x"><a href="/x/${index}">${nameAt(index)}</a></b>`;
    const reviews = all.map(
      index => `<div class="item"><div class="text">${sayingAt(index)}</div>
      <div class="info"><span class="user"><label>From:</label> ${who(index)}</span> <span class="date">${index + 1}/12/2024 2:05 PM</span></div></div>`,
    );
    const posts = read(`<div class="reviews">${reviews.join('')}</div>`);
    expect(posts.map(({author}) => author)).toEqual(all.map(nameAt));
  });

  test('may be called by a role, where the others have their names', () => {
    const who = ['Anna', 'admin', 'Chen', 'Dilek'];
    const comments = all.map(
      index => `<div class="hentry" id="comment_${index + 20}"><span class="x1">${who[index]}</span>, <abbr title="${timeAt(index)}">then</abbr>
      ${index === 2 ? '<span class="x2">Moderator</span>' : ''}<div class="text">${sayingAt(index)}</div></div>`,
    );
    const posts = read(`<div class="comments">${comments.join('')}</div>`);
    expect(posts.map(({author}) => author)).toEqual(who);
  });

  describe('in the line of the time', () => {
    const lines: [string, (index: number) => string][] = [
      ['by Anna on 3 March', index => `by ${nameAt(index)} on ${timeAt(index).slice(0, 10)}`],
      [
        '3 March - Anna',
        index =>
          `${timeAt(index).slice(0, 10)}&nbsp;-&nbsp;${nameAt(index)} <a href="/c/${index}">¶</a>`,
      ],
      [
        'Anna, 3 March:',
        index => `${nameAt(index)}, <time datetime="${timeAt(index)}">${index + 1} March</time>:`,
      ],
      ['Anna am 3. März', index => `${nameAt(index)} am <i>${timeAt(index).slice(0, 10)}</i>`],
      ['Anna says', index => `${nameAt(index)} says: <i>${timeAt(index).slice(0, 10)}</i>`],
    ];
    const comment = (index: number, line: string): string =>
      `<div class="comment" id="comment-${800 + index}"><p class="line">${line}</p><div class="text">${sayingAt(index)}</div></div>`;

    test.each(lines)('is told without it, in a short thread and in a long one: %s', (_, line) => {
      for (const count of [5, 100]) {
        const comments = Array.from({length: count}, (_, index) => comment(index, line(index)));
        const posts = read(`<div class="comments">${comments.join('')}</div>`);
        expect(posts.map(({author}) => author)).toEqual(posts.map((_post, index) => nameAt(index)));
        expect(posts).toHaveLength(count);
      }
    });

    test.each([
      ['one word for all', () => 'Posted'],
      [
        'a word for each',
        (index: number) => `Reviewed in ${['Spain', 'Germany', 'Chile'][index % 3]}`,
      ],
      ['a link beside it', (index: number) => (index % 4 ? '<a href="#">edited</a>' : '')],
      ['a number', (index: number) => `${index + 2} likes`],
    ])('is not what introduces the time: %s', (_, intro) => {
      for (const count of [1, 2, 5, 100]) {
        const comments = Array.from({length: count}, (_one, index) =>
          comment(index, `${intro(index)} on <i>${timeAt(index).slice(0, 10)}</i>`),
        );
        const posts = read(`<div class="comments">${comments.join('')}</div>`);
        expect(posts.flatMap(({author}) => author ?? [])).toEqual([]);
      }
    });
  });
});

describe('the address of a comment', () => {
  const ids = ['65f0a18ff7bad71cb5ac72be', '65f0a1ae591c763f0bbf0d12', '65f0a1db7de7d6fd9b8922de'];
  const comment = (index: number, id: string): string =>
    `<div class="t-comment"${id}><b class="nick">${nameAt(index)}</b> <span class="when">${index + 2} days ago</span><div class="text">${sayingAt(index)}</div></div>`;
  const links = (comments: string): (string | undefined)[] =>
    read(`<div class="comments">${comments}</div>`).map(({permalink}) =>
      permalink?.replace(url.href, ''),
    );

  test.each(['', 'talk__comment-'])('is the id that a database made, behind “%s”', prefix => {
    const comments = ids.map((id, index) => comment(index, ` id="${prefix}${id}"`));
    expect(links(comments.join(''))).toEqual(ids.map(id => `#${prefix}${id}`));
  });

  test('is such an id of the box that it fills', () => {
    const comments = ids.map((id, index) => `<div id="${id}">${comment(index, '')}</div>`);
    expect(links(comments.join(''))).toEqual(ids.map(id => `#${id}`));
  });

  test('is its own, and not that of the one which it answers', () => {
    const answering = (index: number, other: number, reply = '') =>
      `<div class="w-comm"><div id="comment-${311 + index}" class="w-right"><b class="nick">${nameAt(index)}</b> <i class="when">${index + 2} days ago</i>
      ${index === other ? '' : `<span class="to">answers <a href="#comment-${311 + other}">${nameAt(other)}</a></span>`}<div class="text">${sayingAt(index)}</div></div>${reply}</div>`;
    expect(links(answering(0, 0, answering(1, 0)) + answering(2, 2) + answering(3, 3))).toEqual(
      all.map(index => `#comment-${311 + index}`),
    );
  });

  test('is not that of the box around all', () => {
    const comments = ids.map((_, index) => comment(index, ''));
    expect(links(`<div id="${ids[0]}">${comments.join('')}</div>`)).toEqual(
      ids.map(() => undefined),
    );
  });
});

test('a comment that its author sent twice is two, in each of two views of the page once', () => {
  const comment = (index: number): string =>
    `<div class="comment"><b class="nick">${nameAt(index)}</b> <span class="when">${index + 1} March 2024</span><div class="text">${sayingAt(index)}</div></div>`;
  const list = [0, 1, 1, 2, 3].map(comment).join('');
  const posts = read(`<div class="wide">${list}</div><div class="narrow">${list}</div>`);
  expect(words(posts)).toEqual([0, 1, 1, 2, 3].map(sayingAt));
});

test('a comment that stands first in its list once more is one, as its address tells', () => {
  const comment = (index: number): string =>
    `<div class="comment"><b class="nick">${nameAt(index)}</b> <a href="#comment-${index + 40}">${index + 1} March 2024</a><div class="text">${sayingAt(index)}</div></div>`;
  const posts = read(`<div class="all">${[2, 0, 1, 2, 3].map(comment).join('')}</div>`);
  expect(words(posts)).toEqual([2, 0, 1, 3].map(sayingAt));
});
