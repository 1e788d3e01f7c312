import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import type {Post} from '../../src/mention/post';
import {mentionById} from '../../src/store/read';
import {readPrivate} from '../../src/store/read/private';
import {eachWithWorker, MINUTE, NOON, seen, tell} from './worker';

eachWithWorker();

/** Tells of a post of which the page says this of its time, and gives back the mention's id. */
async function told(key: string, time: Pick<Post, 'postedAt' | 'postedText'>): Promise<string> {
  const {post, matches} = seen(key, {lang: 'en'});
  const {postedAt: _, ...untimed} = post;
  const {states} = await tell({post: {...untimed, ...time}, matches});
  return states[0]?.id ?? '';
}

const rangeOf = async (id: string) => (await mentionById(id))?.posted;

// Noon is 12:00 in UTC: this forum's clock is five and a half hours ahead of it
test('a post seen as minutes old, then with a clock, teaches the zone for other posts', async () => {
  const before = await rangeOf(await told('x', {postedText: '4 May 2026, 16:00'}));
  expect(before && before.to - before.from).toBeGreaterThan(60 * MINUTE);

  await told('a', {postedText: '5 minutes ago'});
  jest.setSystemTime(NOON + 60 * MINUTE);
  await told('a', {postedText: '4 May 2026, 17:25'});
  expect((await readPrivate('zones'))?.['forum.example']).toMatchObject({zone: {offset: 330}});

  const id = await told('b', {postedText: '4 May 2026, 18:10'});
  expect(await rangeOf(id)).toMatchObject({from: NOON + 40 * MINUTE, to: NOON + 41 * MINUTE});
});

test('a post once seen with its instant teaches it too', async () => {
  await told('a', {postedAt: NOON - 10 * MINUTE});
  await told('a', {postedText: '4 May 2026, 17:20'});
  expect((await readPrivate('zones'))?.['forum.example']).toMatchObject({zone: {offset: 330}});
});

test('what only the learned zone made of a text is no evidence for the zone', async () => {
  await told('a', {postedAt: NOON - 10 * MINUTE});
  await told('a', {postedText: '4 May 2026, 17:20'});
  await told('b', {postedText: '4 May 2026, 17:00'});
  await told('b', {postedText: 'May 4, 2026 5:00 PM'});
  expect((await readPrivate('zones'))?.['forum.example']?.specimens).toHaveLength(1);
});

test('nothing is kept of a site that teaches nothing', async () => {
  await told('a', {postedText: '3 hours ago'});
  await told('a', {postedText: '4 hours ago'});
  await told('b', {postedAt: NOON});
  await told('b', {postedAt: NOON});
  expect(await readPrivate('zones')).toBeUndefined();
});
