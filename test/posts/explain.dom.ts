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

test.each([
  ['li.post', 'li.post'],
  ['div.post-by-robin_hood', 'div.…'],
  ['div<robinhood', 'div<…'],
  ['div.日本語', 'div.…'],
  ['p.by-al', 'p.…'],
  ['div.total', 'div.total'],
])('%s is told as %s where Robin Hood wrote', (signature, told) => {
  expect(nameless(signature, ['Robin Hood', 'Al'])).toBe(told);
});
