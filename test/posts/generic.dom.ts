import {openReader, readPosts} from '../../src/posts/index';
import {flatThread, nameAt, pageOf, sayingAt, timeAt} from './pages';

const url = new URL('https://forum.example.org/threads/lift.12/');

/** What the generic reader alone reads; the page must come out as it went in. */
function read(body: string, head = '') {
  const page = pageOf(body, head);
  const before = page.documentElement.outerHTML;
  const posts = readPosts(page, url, {sites: []});
  expect(page.documentElement.outerHTML).toBe(before);
  return posts;
}

const many = (count: number, write: (index: number) => string): string =>
  Array.from({length: count}, (_, index) => write(index)).join('');

describe('posts on a page nobody prepared us for', () => {
  test('flat posts give author, time, permalink and body', () => {
    const posts = read(flatThread(6));
    expect(posts).toHaveLength(6);
    expect(posts[2]).toMatchObject({
      kind: 'post',
      author: nameAt(2),
      authorUrl: 'https://forum.example.org/members/chen',
      postedAt: Date.parse(timeAt(2)),
      permalink: 'https://forum.example.org/threads/lift.12/#post-102',
      body: sayingAt(2),
      threadUrl: 'https://forum.example.org/threads/lift.12',
      threadTitle: 'The lift is stuck again',
      lang: 'en',
    });
  });

  test('nested replies are posts of their own, each without those below it', () => {
    const nest = (depth: number): string =>
      `<li class="c"><div class="head"><b class="author">${nameAt(depth)}</b> <span class="date">March ${depth + 1}, 2024 at 9:0${depth} am</span></div>
       <div class="text">${sayingAt(depth)}</div>${depth % 5 < 4 ? `<ul class="kids">${nest(depth + 1)}</ul>` : ''}</li>`;
    const posts = read(`<ol class="comments">${nest(0)}${nest(6)}</ol>`);
    expect(posts.map(({body}) => body)).toEqual([0, 1, 2, 3, 4, 6, 7, 8, 9].map(sayingAt));
    expect(posts[0]).toMatchObject({author: nameAt(0), postedText: 'March 1, 2024 at 9:00 am'});
  });

  test('an old board of tables without a class is read', () => {
    const posts = read(
      `<table><tbody>${many(
        5,
        index => `
      <tr><td><b><a href="profile.php?u=${index}">${nameAt(index)}</a></b><br><small>Joined: Mar 2009<br>Posts: ${index * 7}</small></td>
      <td><table><tbody><tr><td><a href="viewtopic.php?p=${500 + index}#p${500 + index}">#${index + 1}</a> <small>Posted: Tue Mar ${10 + index}, 2024 8:1${index} pm</small></td></tr>
      <tr><td>${sayingAt(index)}<br><br>${sayingAt(index + 1)}</td></tr></tbody></table></td></tr>`,
      )}</tbody></table>`,
    );
    expect(posts).toHaveLength(5);
    expect(posts[1]).toMatchObject({
      author: nameAt(1),
      postedText: 'Tue Mar 11, 2024 8:11 pm',
      permalink: 'https://forum.example.org/threads/lift.12/viewtopic.php?p=501#p501',
      body: `${sayingAt(1)}\n${sayingAt(2)}`,
    });
  });

  test('class names made by a machine do not matter', () => {
    const posts = read(
      `<div class="css-1x8f">${many(
        6,
        index => `
      <div class="css-9k2q sc-${index}7731"><div class="css-1ab"><a class="css-77" href="/u/${nameAt(index)}">${nameAt(index)}</a><span class="css-t" title="${timeAt(index)}">3h</span></div>
      <div class="css-b0dy"><p>${sayingAt(index)}</p><p>${sayingAt(index + 1)}</p></div></div>`,
      )}</div>`,
    );
    expect(posts.map(({author}) => author)).toEqual([0, 1, 2, 3, 4, 5].map(nameAt));
    expect(posts[3]).toMatchObject({
      postedAt: Date.parse(timeAt(3)),
      body: `${sayingAt(3)}\n${sayingAt(4)}`,
    });
  });

  test('a list of lines and words in turn is one post a pair', () => {
    const posts = read(
      `<dl>${many(5, index => `<dt><cite>${nameAt(index)}</cite> ${index + 2} days ago</dt><dd>${sayingAt(index)}</dd>`)}</dl>`,
    );
    expect(posts).toHaveLength(5);
    expect(posts[4]).toMatchObject({
      author: nameAt(4),
      postedText: '6 days ago',
      body: sayingAt(4),
    });
  });

  test('Chinese comments are read', () => {
    const said = [
      '电梯又坏了，物业没有人接电话。',
      '我也是，等了一个星期都没有人来修。',
      '可以去投诉，我家去年就是这样解决的。',
      '谢谢大家，我已经写信了。',
      '顶楼上，说得很有道理。',
    ];
    const posts = read(
      `<ul class="cmt-list">${many(
        5,
        index => `
      <li class="cmt-item"><a class="user-avatar" href="/user/home?uid=${index}"><img alt=""></a>
      <div class="user-main"><h4><a href="/user/home?uid=${index}">网友${'甲乙丙丁戊'[index]}</a></h4><span class="time">${index + 1}小时前</span></div>
      <div class="cmt-txt">${said[index]}</div><div class="op"><a>赞 ${index}</a><a>回复</a><a>举报</a></div></li>`,
      )}</ul>`,
    );
    expect(posts.map(({body}) => body)).toEqual(said);
    expect(posts[1]).toMatchObject({author: '网友乙', postedText: '2小时前'});
  });

  test('Hebrew posts, right to left, are read', () => {
    const posts = read(
      `<div dir="rtl">${many(
        4,
        index => `
      <div class="msg" id="m${60 + index}"><div class="h"><a href="/profile/${index}">דנה${index}</a> <span>${index + 3} במרץ 2024 10:2${index}</span></div>
      <div class="t">המעלית תקועה מאז יום שני בבוקר ואף אחד לא עונה לטלפון ${index}</div></div>`,
      )}</div>`,
    );
    expect(posts).toHaveLength(4);
    expect(posts[2]).toMatchObject({author: 'דנה2', body: expect.stringContaining('המעלית')});
  });

  test('reviews with stars are read without the stars', () => {
    const posts = read(
      `<section id="reviews">${many(
        4,
        index => `
      <div class="review"><div class="top"><span class="stars" aria-label="2 out of 5">★★☆☆☆</span> <strong class="reviewer">${nameAt(index)}</strong>
      <span class="when">Reviewed on ${index + 1} January 2024</span></div><div class="review-text"><span>${sayingAt(index)}</span></div>
      <div class="votes">Was this review helpful? <button>Yes</button></div></div>`,
      )}</section>`,
    );
    expect(posts.map(({body}) => body)).toEqual([0, 1, 2, 3].map(sayingAt));
    expect(posts[0]).toMatchObject({author: nameAt(0), postedText: '1 January 2024'});
  });

  test('comments under an article are posts, and the article is an article', () => {
    const posts = read(
      `<article><h1>The lift is stuck again</h1><p class="byline">By <a rel="author" href="/author/maria">Maria</a>, <time datetime="2024-02-01T08:00:00Z">1 February</time></p>
       <div class="story"><p>${sayingAt(6)} ${sayingAt(5)}</p><p>${sayingAt(2)}</p><p>${sayingAt(3)}</p></div></article>
       <div id="comments">${many(4, index => `<div class="comment" id="comment-${900 + index}"><p class="meta">${nameAt(index)} says: <a href="#comment-${900 + index}">February ${index + 2}, 2024 at 7:0${index} pm</a></p><p class="words">${sayingAt(index)}</p></div>`)}</div>`,
      '<meta property="og:type" content="article">',
    );
    expect(posts.map(({kind}) => kind)).toEqual(['article', 'post', 'post', 'post', 'post']);
    expect(posts[0]).toMatchObject({author: 'Maria', opening: true});
    expect(posts[1]).toMatchObject({author: nameAt(0), opening: false});
  });

  test.each([
    ['/threads/lift.12', true],
    ['/threads/lift.12/', true],
    ['/thread?id=12&sort=new#top', true],
    ['/threads/lift.12/page/2/', false],
    ['/threads/lift.12/?page=2', false],
  ])('the first post opens the thread on its first page alone: %s', (path, opens) => {
    const at = new URL(path, url);
    const [first] = readPosts(pageOf(flatThread(6)), at, {sites: []});
    expect(first?.opening).toBe(opens);
  });

  test('an opening post that looks unlike its answers is read, and opens the thread', () => {
    const posts =
      read(`<div class="question"><h1>The lift is stuck again</h1><div class="q-body"><p>${sayingAt(0)}</p><p>${sayingAt(1)}</p></div>
      <div class="asked">asked <time datetime="2024-01-01T10:00:00Z">Jan 1</time> by <a class="user" href="/users/7">Zoe</a></div></div>
      <div class="answers">${many(
        3,
        index => `<div class="answer" id="a-${40 + index}"><div class="a-body"><p>${sayingAt(index + 2)}</p></div>
      <div class="foot"><a class="user" href="/users/${index}">${nameAt(index)}</a> answered <time datetime="${timeAt(index)}">later</time></div></div>`,
      )}</div>`);
    expect(posts.map(({opening}) => opening)).toEqual([true, false, false, false]);
    expect(posts[0]).toMatchObject({author: 'Zoe', body: `${sayingAt(0)}\n${sayingAt(1)}`});
  });

  test('quoted words are quotes, not body', () => {
    const posts = read(
      flatThread(5).replace(
        sayingAt(3),
        `</p><blockquote><cite>Anna wrote:</cite> ${sayingAt(0)}</blockquote><p>${sayingAt(3)}`,
      ),
    );
    expect(posts[3]?.body).toBe(sayingAt(3));
    expect(posts[3]?.quotes?.[0]?.text).toContain(sayingAt(0));
  });

  test('a post that the page shows twice is one post', () => {
    const thread = flatThread(5);
    expect(
      read(`<div class="wide">${thread}</div><div class="narrow">${thread}</div>`),
    ).toHaveLength(5);
  });
});

test('in a long thread posts are read that differ from most: by a guest, without a link', () => {
  const name = (index: number) =>
    index % 8 === 7
      ? `<span class="guest">Guest ${index}</span>`
      : `<a class="author" href="/u/${nameAt(index)}">${nameAt(index)}</a>`;
  const posts = read(
    many(
      150,
      index =>
        `<div class="post" id="post-${6000 + index}"><div class="head">${name(index)} <span class="date">March ${1 + (index % 28)}, 2024 10:00</span></div><div class="text">${sayingAt(index)} It is the ${index}th time.</div></div>`,
    ),
  );
  expect(posts).toHaveLength(150);
  expect(posts[143]).toMatchObject({author: 'Guest 143', postedText: 'March 4, 2024 10:00'});
});

test('what stands between the posts and says “today” in a sentence is none of them', () => {
  const posts = read(
    many(
      6,
      index =>
        `<div class="post"><a class="author" href="/u/${nameAt(index)}">${nameAt(index)}</a> <span class="date">March ${1 + index}, 2024 10:00</span><div class="text">${sayingAt(index)}</div></div>
        ${index % 2 ? '<div class="post"><div class="text">Buy the best lifts of the world here today, for a small price</div></div>' : ''}`,
    ),
  );
  expect(posts.map(({author}) => author)).not.toContain(undefined);
  expect(posts).toHaveLength(6);
});

test('many posts that no selector tells apart from their page are all read', () => {
  const posts = read(
    many(
      150,
      index =>
        `<article><header><a href="/members/${nameAt(index)}">${nameAt(index)}</a> <a href="#p${index}"><time datetime="${timeAt(index)}">then</time></a></header><p>${sayingAt(index)} It is the ${index}th time.</p></article>`,
    ),
  );
  expect(posts).toHaveLength(150);
  expect(posts[149]).toMatchObject({author: nameAt(149), postedAt: Date.parse(timeAt(149))});
});

test('two posts of one author that say the same are two posts', () => {
  const thread = flatThread(5, () => '<span>5 April 2018</span>');
  const same = thread
    .replaceAll(sayingAt(3), 'Thanks!')
    .replaceAll(sayingAt(4), 'Thanks!')
    .replaceAll(nameAt(4), nameAt(3));
  expect(read(same).filter(({body}) => body === 'Thanks!')).toHaveLength(2);
});

describe.each([
  ['above', (by: string, words: string) => by + words],
  ['below', (by: string, words: string) => words + by],
])('links in the words of posts whose author stands %s', (_, inOrder) => {
  const path = (index: number) => `/members/${nameAt(index).toLowerCase()}`;
  const cited = (index: number) =>
    ({4: ' See <a href="#post-100">there</a>.', 9: ' Ask <a href="/members/ours">Ours</a>.'})[
      index % 10
    ];
  const post = (index: number) =>
    `<div class="post" id="post-${100 + index}">${inOrder(
      `<div class="by">by <a href="${path(index)}">${nameAt(index)}</a> on <time datetime="${timeAt(index)}">x</time> <a href="#post-${100 + index}">link</a></div>`,
      `<div class="words"><p>${sayingAt(index)}${cited(index) ?? ''}</p></div>`,
    )}</div>`;

  test.each([12, 60, 200])('are neither author nor address of any of %d', count => {
    const posts = read(`<div class="thread">${many(count, post)}</div>`);
    expect(posts.map(({permalink}) => permalink)).toEqual(
      posts.map((_one, index) => `${url.href}#post-${100 + index}`),
    );
    expect(posts.map(({author}) => author)).toEqual(posts.map((_one, index) => nameAt(index)));
    expect(posts).toHaveLength(count);
  });
});

describe('the one thing said below one of several reviews', () => {
  const reviews = (below: string) =>
    many(
      5,
      index =>
        `<div class="opinion" id="o${100 + index}"><div class="who"><b class="author">${nameAt(index)}</b> <span class="when">${index + 3} March 2024</span></div><div class="words">${sayingAt(index)}</div>${index === 2 ? below : ''}</div>`,
    );
  const told = (title: string) =>
    read(
      reviews(
        `<div class="below"><div class="head"><span class="t">${title}</span> <em>9 March 2024</em></div><div class="said">We are sorry, ${sayingAt(7)}</div></div>`,
      ),
    );

  test.each(['Response from the owner', 'Antwort vom Inhaber', 'Respuesta de la empresa'])(
    'is a post where it says that it answers: %s',
    title => {
      const posts = told(title);
      expect(posts).toHaveLength(6);
      expect(posts[3]).toMatchObject({
        body: `We are sorry, ${sayingAt(7)}`,
        postedText: '9 March 2024',
      });
      expect(posts[2]?.body).toBe(sayingAt(2));
    },
  );

  test.each(['What we know of this place', 'The Daily answers its critics'])(
    'is no post of its own where it does not: %s',
    title => {
      expect(told(title)).toHaveLength(5);
    },
  );

  test('is no post of its own for being drawn on screens of any size', () => {
    const card = `<div class="embed-responsive"><b>The Daily</b> <em>9 March 2024</em><p>${sayingAt(8)}</p></div>`;
    expect(read(reviews(card))).toHaveLength(5);
  });
});

test('short posts without the box that others have their words in are posts', () => {
  const written = (index: number) =>
    index % 3 === 2 ? 'I use Acme.' : `<div class="rich"><p>${sayingAt(index)}</p></div>`;
  const posts = read(
    many(
      9,
      index =>
        `<div class="entry" id="m${100 + index}"><a class="username" href="/members/${index}">${nameAt(index)}</a> <time datetime="${timeAt(index)}">x</time><div class="words">${written(index)}</div></div>`,
    ),
  );
  expect(posts.map(({body}) => body)).toEqual(
    Array.from({length: 9}, (_, index) => (index % 3 === 2 ? 'I use Acme.' : sayingAt(index))),
  );
});

describe('what people say in several parts is read whole', () => {
  const review = (index: number, words: string) =>
    `<div class="review" id="r${100 + index}"><div class="who"><a href="/members/${index}">${nameAt(index)}</a> <time datetime="${timeAt(index)}">x</time></div>${words}<div class="row"><button>Helpful</button></div></div>`;
  const bodies = (write: (index: number) => string) =>
    read(many(5, index => review(index, write(index)))).map(({body}) => body);

  test('under one heading each, as often as somebody had something to say', () => {
    const part = (title: string, text: string) =>
      `<section class="part"><h4>${title}</h4><p>${text}</p></section>`;
    const asked = (index: number) => [
      part('What is good', `Nice people ${index} on every floor.`),
      part('What is bad', sayingAt(index)),
      ...(index % 2 === 0 ? [part('What to do', `Mend the lift number ${index} at last.`)] : []),
    ];
    expect(bodies(index => asked(index).join(''))).toEqual(
      Array.from({length: 5}, (_, index) =>
        [
          `What is good\nNice people ${index} on every floor.`,
          `What is bad\n${sayingAt(index)}`,
          ...(index % 2 === 0 ? [`What to do\nMend the lift number ${index} at last.`] : []),
        ].join('\n'),
      ),
    );
  });

  test('in short answers beside the longest of their words', () => {
    const written = (index: number) =>
      `<div class="words"><div class="plus"><b>Good: </b>quiet ${'abcde'[index]}</div><div class="minus"><b>Bad: </b>slow ${'vwxyz'[index]}</div><div class="text">${sayingAt(index)}</div></div>`;
    expect(bodies(written)).toEqual(
      Array.from(
        {length: 5},
        (_, index) =>
          `Good: quiet ${'abcde'[index]}\nBad: slow ${'vwxyz'[index]}\n${sayingAt(index)}`,
      ),
    );
  });

  test.each([
    ['by the owner', (index: number) => `Reply by the owner: We are sorry, ${sayingAt(index)}`],
    ['below a line', () => 'My motto is that every lift comes down again one day or another.'],
  ])('but what is said %s in a box of the same class is none of it', (_, other) => {
    const written = (index: number) =>
      `<div class="said">${sayingAt(index)} And more of it, since the other box is long.</div>${index % 4 < 3 ? `<div class="said">${other(index)}</div>` : ''}`;
    const first = (index: number) =>
      `${sayingAt(index)} And more of it, since the other box is long.`;
    const read = bodies(written);
    expect(read).toHaveLength(5);
    expect(read[3]).toBe(first(3));
  });

  test('but where they are from and since when they are there is none of it', () => {
    const panel = (index: number) =>
      `<div class="panel"><div><b>From: </b>Town ${'abcde'[index]}</div><div class="text">${sayingAt(index)}</div><div><a href="/p/${index}">Card ${index}</a></div></div>`;
    expect(bodies(panel)).toEqual([0, 1, 2, 3, 4].map(sayingAt));
  });
});

test.each([900, 2600])('posts behind a list of %d days are found', count => {
  const days = many(count, index => `<li><a href="/days/${index}">${timeAt(index)}</a></li>`);
  const thread = flatThread(6, index => `<span>${index + 1} April 2018, 10:05</span>`);
  const posts = read(`<ul class="archive">${days}</ul>${thread}`);
  expect(posts.map(({author}) => author)).toEqual([0, 1, 2, 3, 4, 5].map(nameAt));
});

describe('what is no post', () => {
  test.each([
    [
      'a menu',
      `<nav><ul>${many(12, index => `<li><a href="/${index}">Section ${index}</a></li>`)}</ul></nav>`,
    ],
    [
      'a list of threads',
      `<div class="topics">${many(12, index => `<div class="row"><h3><a href="/threads/${index}/">${sayingAt(index).slice(0, 40)}</a></h3><a class="username" href="/members/${index}">${nameAt(index)}</a> <time datetime="${timeAt(index)}">x</time> <span>Replies: ${index}</span> <span>Views: ${index * 10}</span></div>`)}</div>`,
    ],
    [
      'related articles',
      `<div class="related">${many(6, index => `<div class="card"><h3><a href="/story/${index}">${sayingAt(index)}</a></h3><p>${sayingAt(index + 1)}</p><span>${index + 1} March 2024</span></div>`)}</div>`,
    ],
    [
      'a product grid',
      `<div class="grid">${many(9, index => `<div class="item"><a href="/p/${index}"><img alt=""><h4>Lift oil ${index}</h4></a><p>Keeps every lift in the house running quietly for years.</p><span>€ ${index}9,90</span><span>Since 0${index + 1}.03.2024</span></div>`)}</div>`,
    ],
    [
      'the front of a newspaper, each story with its author and time',
      `<section class="front">${many(8, index => `<article class="story"><h2><a href="/2024/03/${index}.html">${sayingAt(index)}</a></h2><p>${sayingAt(index + 1)}</p><div class="byline">By <a rel="author" href="/by/${index}">${nameAt(index)}</a> <time datetime="${timeAt(index)}">x</time></div></article>`)}</section>`,
    ],
    [
      'a list of questions, each with how it begins',
      `<div id="questions">${many(8, index => `<div id="question-summary-${index}" class="summary"><div class="stats">${index} votes</div><h3><a href="/questions/${index}/slug">${sayingAt(index)}</a></h3><div class="excerpt">${sayingAt(index + 1)}</div><a href="/users/${index}">${nameAt(index)}</a> <time datetime="${timeAt(index)}">asked</time></div>`)}</div>`,
    ],
    [
      'a table of threads without headings',
      `<table class="threads">${many(8, index => `<tr class="thread" id="t_${300 + index}"><td><a href="/topic/${300 + index}">${sayingAt(index)}</a><div>${sayingAt(index + 1)}</div></td><td>by <a href="/profile/${index}">${nameAt(index)}</a></td><td><time datetime="${timeAt(index)}">x</time></td></tr>`)}</table>`,
    ],
    [
      'a footer',
      `<footer>${many(4, index => `<div><h4>About</h4><a href="/a${index}">Imprint</a> © 2024</div>`)}</footer>`,
    ],
    [
      'a table of figures',
      `<table>${many(9, index => `<tr><td>2024-03-0${index + 1}</td><td>${index * 3}</td><td>${index * 5}</td></tr>`)}</table>`,
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toEqual([]);
  });
});

describe('what has a title of its own, and is a post', () => {
  const title = (index: number) =>
    `<h3><a href="/reviews/${index}">${sayingAt(index).slice(0, 40)}</a></h3>`;
  const entry = (index: number, more: string) =>
    `<div class="entry" id="r${100 + index}">${title(index)}<a href="/members/${index}">${nameAt(index)}</a> <time datetime="${timeAt(index)}">x</time><div class="text">${sayingAt(index)}</div>${more}</div>`;

  test.each([
    ['people gave stars', '<span aria-label="2 out of 5 stars"></span>'],
    ['people can answer', '<a href="/reply">Reply</a>'],
  ])('where %s', (_, more) => {
    expect(read(many(6, index => entry(index, more)))).toHaveLength(6);
  });

  test('a link that its author put first, on a line of its own, is no title', () => {
    const linked = (index: number) =>
      `<p><a href="/guides/lift-${index}">How to call for a lift ${index}</a></p>`;
    const page = many(
      3,
      index =>
        `<div class="post" id="p${100 + index}"><a class="username" href="/members/${index}">${nameAt(index)}</a> <a href="#p${100 + index}"><time datetime="${timeAt(index)}">x</time></a><div class="text">${linked(index)}<p>${sayingAt(index)}</p></div></div>`,
    );
    expect(read(page)).toHaveLength(3);
  });
});

describe('reading a part of the page', () => {
  test('each stretch of a body points at the text that says it', () => {
    const page = pageOf(flatThread(5));
    for (const {post, text} of openReader(page, url, {sites: []}).read()) {
      for (const {node, start, end, at} of text) {
        expect(post.body.slice(at, at + end - start)).toBe(node.data.slice(start, end));
      }
    }
  });

  test('the search can be taken in steps, and reading goes on from there', () => {
    const reader = openReader(pageOf(flatThread(5)), url, {sites: []});
    const steps = Array.from(reader.prepare());
    expect(steps.length).toBeGreaterThan(1);
    expect(reader.by).toBe('generic');
    expect(Array.from(reader.read())).toHaveLength(5);
    expect(Array.from(reader.prepare())).toEqual([]);
  });

  test('a node in a post leads to that post', () => {
    const page = pageOf(flatThread(5));
    const words = page.querySelectorAll('.words p')[3];
    const reader = openReader(page, url, {sites: []});
    expect(words && reader.postAt(words)?.post.body).toBe(sayingAt(3));
    expect(reader.postAt(page.querySelectorAll('h1')[0] ?? page)).toBeUndefined();
  });

  test('posts added later are read by themselves', () => {
    const page = pageOf(flatThread(5));
    const reader = openReader(page, url, {sites: []});
    expect(Array.from(reader.read())).toHaveLength(5);
    const more = pageOf(flatThread(7)).querySelectorAll('.entry');
    const added = [...more].slice(5).map(entry => page.adoptNode(entry));
    page.querySelector('.thread')?.append(...added);
    expect(Array.from(reader.read(added), ({post}) => post.body)).toEqual([5, 6].map(sayingAt));
  });

  test('a time that ticks stays as it was, and that of another post in the same place is its own', () => {
    const page = pageOf(
      many(
        5,
        index => `<div class="entry"><div><a href="/members/${index}">${nameAt(index)}</a>
        <span class="when">${index + 1} minutes ago</span></div><p>${sayingAt(index)}</p></div>`,
      ),
    );
    const reader = openReader(page, url, {sites: []});
    const entry = page.querySelectorAll('.entry')[1] as Element;
    const write = (selector: string, text: string) => {
      (entry.querySelector(selector) as Element).textContent = text;
      const {author, postedText} = reader.postAt(entry)?.post ?? {};
      return [author, postedText];
    };
    expect(Array.from(reader.read())).toHaveLength(5);
    expect(write('.when', '3 minutes ago')).toEqual([nameAt(1), '2 minutes ago']);
    write('a', nameAt(7));
    write('.when', '3 hours ago');
    expect(write('p', sayingAt(7))).toEqual([nameAt(7), '3 hours ago']);
    expect(write('.when', '4 hours ago')).toEqual([nameAt(7), '3 hours ago']);
  });

  test('a page that shows its posts later is searched again', () => {
    const page = pageOf('<main></main>');
    const reader = openReader(page, url, {sites: []});
    expect(Array.from(reader.read())).toHaveLength(0);
    const main = page.querySelector('main');
    const thread = pageOf(flatThread(5)).querySelector('.thread');
    if (main && thread) main.append(page.adoptNode(thread));
    expect(Array.from(reader.read([main ?? page]))).toHaveLength(5);
  });

  test('a part that only its way down tells is looked for by what it is, post by post', () => {
    const asked: string[] = [];
    const {querySelector} = Element.prototype;
    const spy = jest.spyOn(Element.prototype, 'querySelector').mockImplementation(function (
      this: Element,
      selector: string,
    ) {
      asked.push(selector);
      return querySelector.call(this, selector);
    });
    const posts = read(
      `<section>${many(
        60,
        index => `<article class="entry"><h4><a class="who" href="/members/${index}">${nameAt(index)}</a></h4>
        <header><ul><li><a href="/threads/lift.12/post-${index}">${index + 1}</a></li><li><a href="/report/${index}">Report</a></li></ul>
        <time datetime="${timeAt(index)}">then</time></header><div class="words"><p>${sayingAt(index)}</p></div></article>`,
      )}</section>`,
    );
    spy.mockRestore();
    expect(posts).toHaveLength(60);
    expect(posts[40]?.permalink).toBe('https://forum.example.org/threads/lift.12/post-40');
    // Chromium looks for what stands around it in the whole page, once for each post
    expect(asked.filter(selector => /[^)] > /.test(selector))).toEqual([]);
  });

  test('a thousand posts are read as a few are', () => {
    const posts = read(flatThread(300));
    expect(posts).toHaveLength(300);
    expect(posts[250]).toMatchObject({
      author: nameAt(250),
      body: sayingAt(250),
      postedAt: Date.parse(timeAt(250)),
      permalink: 'https://forum.example.org/threads/lift.12/#post-350',
    });
  });

  test('classes that only say how something looks hide no post, though all that is in it has them', () => {
    const posts = read(
      `<main>${many(
        5,
        index => `<div class="flex gap-4 py-6"><img alt=""><div class="flex flex-col">
          <div class="flex items-center"><span class="font-semibold">${nameAt(index)}</span>
            <time datetime="${timeAt(index)}">then</time></div>
          <p class="mt-2">${sayingAt(index)}</p>
          <div class="flex gap-2"><button>Like</button><button>Reply</button></div></div></div>`,
      )}</main>`,
    );
    expect(posts.map(({author, body}) => [author, body])).toEqual(
      Array.from({length: 5}, (_, index) => [nameAt(index), sayingAt(index)]),
    );
  });

  test('the address of a review is no profile, whoever wrote it', () => {
    const posts = read(
      `<main>${many(
        6,
        index => `<div class="review" id="r${index}"><span class="profile-name">${nameAt(index)}</span>
          <a class="title" href="/gp/customer-reviews/R1${index}">Do not buy ${index}</a>
          <span class="date">${index + 1} March 2024</span><div class="text"><p>${sayingAt(index)}</p></div></div>`,
      )}</main>`,
    );
    expect(posts.map(({permalink}) => permalink)).toEqual(
      Array.from({length: 6}, (_, n) => `https://forum.example.org/gp/customer-reviews/R1${n}`),
    );
  });
});
