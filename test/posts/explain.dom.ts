import {explainReading, openReader} from '../../src/posts/index';
import {nameless} from '../../src/posts/nameless';
import type {Site} from '../../src/posts/site';
import {flatThread, nameAt, pageOf, sayingAt} from './pages';

const url = new URL('https://forum.example.org/threads/lift.12/');

test('the explanation says what was taken for posts, and why', () => {
  const {by, posts, looks, enough} = explainReading(pageOf(flatThread(5)), url, {sites: []});
  expect(by).toBe('generic');
  expect(posts).toBe(5);
  expect(looks[0]).toMatchObject({element: 'article.entry', times: 5, isTaken: true});
  expect(looks[0]?.score).toBeGreaterThanOrEqual(enough);
  expect(looks[0]?.because).toMatchObject({time: 2, author: 3});
});

test('a site reader that knows the page and finds nothing is named', () => {
  const site: Site = {name: 'Example', owns: () => true, posts: '.gone', read: () => undefined};
  expect(explainReading(pageOf(flatThread(5)), url, {sites: [site]})).toMatchObject({
    by: 'generic',
    foundNothing: ['Example'],
    posts: 5,
  });
});

test('a reader knows which others found nothing, once it found posts itself', () => {
  const site: Site = {name: 'Example', owns: () => true, posts: '.gone', read: () => undefined};
  const missedOn = (body: string) => {
    const reader = openReader(pageOf(body), url, {sites: [site]});
    for (const _ of reader.prepare());
    return reader.missed;
  };
  expect(missedOn(flatThread(5))).toEqual([site]);
  expect(missedOn('<p>Nobody wrote here.</p>')).toEqual([]);
});

test('no word of the page goes into it', () => {
  const told = JSON.stringify(explainReading(pageOf(flatThread(6)), url, {sites: []}));
  for (const index of [0, 1, 2, 3, 4, 5]) {
    expect(told).not.toContain(nameAt(index));
    expect(told).not.toContain(sayingAt(index).slice(0, 20));
  }
});

test('it says which parts the posts have, and which of them a candidate was seen to have', () => {
  const {having, looks} = explainReading(pageOf(flatThread(5)), url, {sites: []});
  expect(having).toEqual({author: 5, time: 5, permalink: 5, body: 5});
  expect(looks[0]?.had).toEqual({author: 1, time: 1, permalink: 1, body: 1});
});

test('an author named by a class is not named by the explanation', () => {
  const page = flatThread(5).replaceAll('class="entry', `class="by-${nameAt(0)} entry`);
  const told = JSON.stringify(explainReading(pageOf(page), url, {sites: []})).toLowerCase();
  expect(told).not.toContain(nameAt(0).toLowerCase());
});

const rows = (names: string, saying = sayingAt): string =>
  `<div ${names}>${[0, 1, 2, 3, 4].map(index => `<div><span>${index + 1} March 2024</span> <p>${saying(index)}</p></div>`).join('')}</div>`;

test.each([
  ['is around what was not read', rows('class="robin-hood"')],
  ['is around what says too little', rows('class="user-robinhood"', index => `ok ${index}`)],
  [
    'is an id',
    flatThread(5)
      .replace(/id="post-/g, 'id="robinhood-')
      .replaceAll(' class="entry"', ''),
  ],
  ['is glued to a word', flatThread(5).replaceAll('class="entry', 'class="authorRobin entry')],
  ['is a tag', flatThread(5).replaceAll('article', 'x-robin')],
])('a name is not told, where it %s', (_, html) => {
  const {looks} = explainReading(pageOf(html), url, {sites: []});
  expect(looks.length).toBeGreaterThan(0);
  expect(JSON.stringify(looks)).not.toMatch(/robin/i);
});

test.each([
  ['li.post', 'li.post'],
  ['div.total', 'div.total'],
  ['div#post', 'div#post'],
  ['blockquote<h2', 'blockquote<h2'],
  ['div.commentlist__itemBody--isNew', 'div.commentlist__itemBody--isNew'],
  ['shreddit-comment', 'shreddit-comment'],
  ['div.messageList.posts', 'div.messageList.posts'],
  ['opening', 'opening'],
  ['div.messageListItem', 'div.messageListItem'],
  ['div.postbodytext', 'div.postbodytext'],
  ['div.post-by-robin_hood', 'div.post-by-…1'],
  ['div<robinhood', 'div<…1'],
  ['div.日本語', 'div.…1'],
  ['p.by-al', 'p.by-…1'],
  ['li.user-1234567', 'li.user-…1'],
  ['div.acme-refused-my-refund', 'div.…1'],
  ['div.authorRobin', 'div.author…1'],
  ['div.post-by-darkstar', 'div.post-by-…1'],
  ['div.post-by-DarkStar', 'div.post-by-…1'],
  ['div.bigbox', 'div.…1'],
  ['div.quickreader', 'div.…1'],
  ['div.user-starchild', 'div.user-…1'],
  ['div.DarkThing', 'div.…1'],
  ['div.by-lia', 'div.by-…1'],
  ['div.lia-martin', 'div.…1'],
])('%s is told as %s', (signature, told) => {
  expect(nameless([])(signature)).toBe(told);
});

test.each(
  `tr.athing span.commtext div.cooked table.postbitlegacy div.windowbg tr.trow table.tborder div.plhin
  td.t_f div.pcb div.keyinfo article.tweet ytd-comment-thread-renderer div.yt-comment div.lia-message-view
  div.vcard li.bbp-reply li.MuiListItem div.ipsComment_content div.comhead div.messageUserInfo span.UserName
  div.beitrag li.kommentar-text div.antwort div.bewertung div.commentaire div.avis-item article.reponse
  li.respuesta div.comentarios div.opinion span.autor div.risposta li.commento div.reactie article.bericht
  div.odpowiedz li.komentarz span.fecha`.split(/\s+/),
)('%s, as engines call a post or its parts, is told', signature => {
  expect(nameless([])(signature)).toBe(signature);
});

test.each([
  ['DarkStar', 'div.post-by-dark-star', 'div.…1'],
  ['dark.star', 'div.post-by-dark.star', 'div.…1'],
  ['Dark Star 99', 'div.post-by-darkstar', 'div.…1'],
  ['@bigpost', 'div.bigpost', 'div.…1'],
  ['Star', 'div.post-by-star', 'div.…1'],
  ['Star', 'div.poststar', 'div.…1'],
  ['Star', 'div.start', 'div.start'],
  ['Post', 'div.post', 'div.post'],
])('beside the author %s, %s is told as %s', (author, signature, told) => {
  expect(nameless([author])(signature)).toBe(told);
});

test('what is hidden can be told apart, and is the same wherever it stands', () => {
  const tell = nameless([]);
  expect(['td.acme', 'td.refund', 'td<acme'].map(tell)).toEqual(['td.…1', 'td.…2', 'td<…1']);
});

test('an author whose name many pages use as a word is not named', () => {
  const page = flatThread(5)
    .replaceAll(nameAt(0), 'DarkStar')
    .replaceAll('class="entry', 'class="post-by-dark-star entry');
  const {looks} = explainReading(pageOf(page), url, {sites: []});
  expect(looks.length).toBeGreaterThan(0);
  expect(JSON.stringify(looks)).not.toMatch(/star/i);
});
