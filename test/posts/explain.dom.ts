import {explainReading} from '../../src/posts/index';
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

test('no word of the page goes into it', () => {
  const told = JSON.stringify(explainReading(pageOf(flatThread(6)), url, {sites: []}));
  for (const index of [0, 1, 2, 3, 4, 5]) {
    expect(told).not.toContain(nameAt(index));
    expect(told).not.toContain(sayingAt(index).slice(0, 20));
  }
});
