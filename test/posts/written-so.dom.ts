// What templates write and browsers make of it.
import type {Post} from '../../src/mention/post';
import {readPosts} from '../../src/posts/index';
import {nameAt, pageOf, sayingAt, timeAt} from './pages';

const url = new URL('https://www.food.example/salad/12/');

type Said = {words: string; kind?: string; below?: string};

/** Comments of a page that nobody prepared us for. */
function comments(count: number, say: (index: number) => Said): Post[] {
  const all = Array.from({length: count}, (_, index) => {
    const {words, kind = 'comment', below = ''} = say(index);
    return `<li class="${kind}" id="comment-${index}"><div class="who"><a href="/user/${index}">${nameAt(index)}</a> <small>${timeAt(index)}</small></div>
      <div class="words">${words}</div>${below}</li>`;
  });
  return readPosts(pageOf(`<ol>${all.join('')}</ol>`), url, {sites: []});
}

/** Such comments with name, time and words in one box. */
function beside(count: number, say: (index: number) => string): Post[] {
  const all = Array.from(
    {length: count},
    (
      _,
      index,
    ) => `<li class="comment" id="comment-${index}"><a class="who" href="/user/${index}">${nameAt(index)}</a> <small>${timeAt(index)}</small>
      <p class="text">${say(index)}</p><div class="tools"><a href="#reply">Reply</a></div></li>`,
  );
  return readPosts(pageOf(`<ol>${all.join('')}</ol>`), url, {sites: []});
}

// Short pages are read one post after the other, long ones by what the first have taught
describe.each([5, 80])('of %d comments', count => {
  const last = count - 2;

  test('one that quotes in its paragraph, which browsers end there, has its words', () => {
    const posts = comments(count, index => ({
      words:
        index === last
          ? `<p id="words-${index}"><blockquote><b>${nameAt(0)} hat geschrieben:</b><br>How much salt?</blockquote><br>A pinch, and no more. ${sayingAt(index)}</p>`
          : `<p id="words-${index}">${sayingAt(index)}</p>`,
    }));
    expect(posts).toHaveLength(count);
    expect(posts[last]?.body).toBe(`A pinch, and no more. ${sayingAt(last)}`);
    expect(posts[last]?.quotes).toHaveLength(1);
    expect(posts[0]?.body).toBe(sayingAt(0));
  });

  test('one that quotes in its paragraph has its words also where name and time stand in the same box', () => {
    const posts = beside(count, index =>
      index === last
        ? `<blockquote><b>${nameAt(0)} wrote:</b><br>How much salt?</blockquote>A pinch, <b>and</b> no more. ${sayingAt(index)}`
        : sayingAt(index),
    );
    expect(posts).toHaveLength(count);
    expect(posts[last]?.body).toBe(`A pinch, and no more. ${sayingAt(last)}`);
    expect(posts[last]?.quotes).toHaveLength(1);
    expect(posts[last]?.author).toBe(nameAt(last));
    expect(posts[0]?.body).toBe(sayingAt(0));
  });

  test('what goes on behind a quotation is told from what the page puts below', () => {
    const posts = beside(count, index =>
      index === last
        ? `${sayingAt(0)}<blockquote>How much salt?</blockquote>A pinch.<p>And oil.</p>`
        : `${sayingAt(index)}`,
    );
    expect(posts[last]?.body).toBe(`${sayingAt(0)}\nHow much salt?\nA pinch.\nAnd oil.`);
    expect(posts[1]?.body).toBe(sayingAt(1));
  });

  test('a list of the page below a paragraph is none of its words, whatever empty paragraph follows', () => {
    const posts = beside(
      count,
      index => `${sayingAt(index)}</p><ul class="tools"><li>Reply to this</li></ul><p>`,
    );
    expect(posts[last]?.body).toBe(sayingAt(last));
  });

  test('one with a list in its paragraph has all of its words', () => {
    const posts = comments(count, index => ({
      words:
        index === last
          ? `<p id="words-${index}">${sayingAt(index)}<ul><li>salt</li><li>oil</li></ul>That is all.</p>`
          : `<p id="words-${index}">${sayingAt(index)}</p>`,
    }));
    expect(posts[last]?.body).toBe(`${sayingAt(last)}\nsalt\noil\nThat is all.`);
  });

  test('what the page puts below a paragraph is none of its words, also where that never ended', () => {
    const posts = comments(count, index => ({
      words: `<p class="text">${sayingAt(index)}<div class="owner">Response from the owner: come again soon.</div></p>`,
    }));
    expect(posts.map(({body}) => body)).toEqual(posts.map((_, index) => sayingAt(index)));
    expect(posts).toHaveLength(count);
  });

  test('halves of one are no posts of their own: the first tells who, the last what', () => {
    const posts = comments(count, index => ({
      words: `<div class="half-first"><p>Lives in Berlin, and has done so for years</p></div><div class="half-last"><p>${sayingAt(index)}</p></div>`,
    }));
    expect(posts).toHaveLength(count);
    expect(posts[1]?.body).toContain(sayingAt(1));
  });

  test('one that says of itself that it is the last is one of them', () => {
    const posts = comments(count, index => ({
      words: `<p>${sayingAt(index)}</p>`,
      kind: index === count - 1 ? 'comment-box-last' : 'comment-box',
    }));
    expect(posts).toHaveLength(count);
  });

  test('one that says of itself that it is the first is one of them', () => {
    const posts = comments(count, index => ({
      words: `<p>${sayingAt(index)}</p>`,
      kind: index === 0 ? 'comment-box-first' : 'comment-box',
    }));
    expect(posts).toHaveLength(count);
  });
});

test('how many have answered is no part of the words', () => {
  for (const label of ['1 Resposta', '3 replies', '2 Antworten', '12 ответов', '5 回复']) {
    const posts = comments(6, index => ({
      words: `<p>${sayingAt(index)}</p>${index === 3 ? `<a class="more" href="javascript:void(0)"> ${label} </a>` : ''}`,
    }));
    expect(posts[3]?.body).toBe(sayingAt(3));
  }
});

test('a link of somebody’s own to what is no number of answers stays', () => {
  const posts = comments(6, index => ({
    words: `<p>${sayingAt(index)} See <a href="https://other.example/">4 answers to salt</a>.</p>`,
  }));
  expect(posts[3]?.body).toBe(`${sayingAt(3)} See 4 answers to salt.`);
});

test('a list of one’s own that counts answers stays', () => {
  const posts = comments(6, index => ({
    words: `<div class="text">${sayingAt(index)}${index === 3 ? '<ul><li>3 answers</li><li>no idea</li></ul>' : '<a href="#reply">Reply</a>'}</div>`,
  }));
  expect(posts[3]?.body).toBe(`${sayingAt(3)}\n3 answers\nno idea`);
});

test.each(['Jag skrev', 'Sam napisałem', 'Ela descreveu'])(
  'what follows "%s:" is no quotation',
  i => {
    const posts = comments(6, index => ({
      words: `<div class="text">${sayingAt(index)}${index === 3 ? ` ${i}:<blockquote>How much salt?</blockquote>` : ''}</div>`,
    }));
    expect(posts[3]?.body).toBe(`${sayingAt(3)} ${i}:\nHow much salt?`);
  },
);

test.each([
  'hat geschrieben',
  'escreveu',
  'írta',
  'napisał',
  'написал(а)',
  'написал/а',
  'писал(а)',
])('whoever "%s" something is quoted, in a box that nothing else tells', wrote => {
  const posts = comments(6, index => ({
    words: `<div class="text">${index === 3 ? `<blockquote>${nameAt(1)} ${wrote}: How much salt?</blockquote>` : ''}${sayingAt(index)}</div>`,
  }));
  expect(posts[3]?.body).toBe(sayingAt(3));
  expect(posts[3]?.quotes).toBeDefined();
});

test.each(['wrote', 'написал/а'])(
  'whoever "%s" something in a paragraph of a blockquote is quoted',
  wrote => {
    const posts = comments(6, index => ({
      words: `<div class="text">${index === 3 ? `<blockquote><p>${nameAt(1)} ${wrote}:</p><p>How much salt?</p></blockquote>` : ''}${sayingAt(index)}</div>`,
    }));
    expect(posts[3]?.body).toBe(sayingAt(3));
  },
);
