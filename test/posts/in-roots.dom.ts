import {openReader} from '../../src/posts';
import {ownDocument} from '../../src/posts/own-document';
import {lookForHosts} from '../../src/posts/roots';

const url = new URL('https://shop.example.org/p/kettle');

const own = (name: string, day: number, words: string) => `<li class="opinion">
  <a class="opinion-author" href="/u/${name}">${name}</a>
  <time datetime="2026-05-0${day}T10:00:00Z">${day} May</time>
  <div class="opinion-text"><p>${words}</p></div></li>`;

const OPINIONS = `<ol class="opinions">${own('ann', 1, 'It boils in a minute, which I like.')}${own(
  'ben',
  2,
  'The lid is loose, though it never fell off.',
)}${own('cleo', 3, 'I gave one to my mother.')}</ol>`;

const post = (
  name: string,
  number: number,
) => `<article class="message js-post" data-author="${name}"
  data-content="post-${number}" id="js-post-${number}"><h4 class="message-name"><a class="username">${name}</a></h4>
  <div class="message-body"><div class="bbWrapper">Number ${number}</div></div></article>`;
const FORUM = `${post('ann', 1)}${post('ben', 2)}`;

const REVIEWS = `<section id="bv-review-12"><h3>Drips</h3><button aria-label="See mara's profile.">mara</button>
<div id="bv-review-text-12">At the lid.</div></section>`;
const MESSAGES = `<div class="components-MessageLayout-index__message-view"><span data-spot-im-class="message-username">tom</span>
<time title="4 May, 2026 10:00 AM">1 hour ago</time><div data-spot-im-class="message-text"><p>Not for me.</p></div></div>`;

/** A page, and in the shadow roots of elements of it what services show. */
function pageOf(body: string, ...rooms: [mark: string, value: string, html: string][]): Document {
  document.documentElement.id = body === FORUM ? 'XF' : '';
  document.body.innerHTML = body;
  for (const [mark, value, html] of rooms) {
    const host = document.body.appendChild(document.createElement('div'));
    host.setAttribute(mark, value);
    host.attachShadow({mode: 'open'}).innerHTML = html;
  }
  return document;
}

const reviews: [string, string, string] = ['data-bv-show', 'reviews', REVIEWS];
const messages: [string, string, string] = ['data-spot-im-shadow-host', 'conversation', MESSAGES];
const authorsOn = (page: Document) => {
  lookForHosts(ownDocument(page));
  return Array.from(openReader(page, url).read(), ({post}) => post.author);
};

test('what a page holds itself is read beside the reviews in a shadow root', () => {
  expect(authorsOn(pageOf(OPINIONS, reviews))).toEqual(['ann', 'ben', 'cleo', 'mara']);
});

test('so are the posts of a known engine', () => {
  expect(authorsOn(pageOf(FORUM, messages))).toEqual(['ann', 'ben', 'tom']);
});

const ARTICLE = `<article><h1>A kettle</h1><time datetime="2026-05-01T08:00:00Z">1 May</time>
  <div class="article-content"><p>It boils.</p></div></article>`;
const elsewhere = (name: string, day: number) => `<li class="latest"><b class="author">${name}</b>
  <time datetime="2026-05-0${day}T10:00:00Z">${day} May</time><p>What I think of another article, and of its author.</p>
  <a href="/news/other-${day}">The other article</a></li>`;

test('beside an article the service reads, and nobody else what stands around it', () => {
  const list = [1, 2, 3, 4].map(day => elsewhere(`name${day}`, day)).join('');
  const page = pageOf(`${ARTICLE}<ul>${list}</ul>`, messages);
  lookForHosts(ownDocument(page));
  const posts = Array.from(openReader(page, url).read(), ({post}) => [post.kind, post.author]);
  expect(posts).toEqual([
    ['article', undefined],
    ['post', 'tom'],
  ]);
});

test('a page with nothing to read but what was removed is searched once', () => {
  const page = pageOf(ARTICLE.replace('article-content', 'x'), [
    'data-bv-show',
    'reviews',
    '<section id="bv-review-12">Removed.</section>',
  ]);
  lookForHosts(ownDocument(page));
  const reader = openReader(page, url);
  const steps = () => Array.from(reader.prepare()).length;
  expect(steps()).toBeGreaterThan(20);
  expect(steps()).toBe(0);
});

test('two services on one page are both read', () => {
  expect(authorsOn(pageOf('<h1>A kettle</h1>', reviews, messages)).toSorted()).toEqual([
    'mara',
    'tom',
  ]);
});

test('of two services beside each other each reads its own', () => {
  const page = pageOf(OPINIONS, reviews, messages);
  lookForHosts(ownDocument(page));
  const reader = openReader(page, url);
  const [room] = Array.from(page.querySelectorAll('[data-bv-show]'), host => host.shadowRoot);
  const words = room?.querySelector('#bv-review-text-12');
  expect(words && reader.postAt(words)?.post.author).toBe('mara');
  const [opinion] = page.querySelectorAll('.opinion-text');
  expect(opinion && reader.postAt(opinion)?.post.author).toBe('ann');
});
