import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import type {Passed} from '../../src/messages/contract';
import {database} from '../../src/store/database';
import {evidenceOf, mentionById, waitingMentions} from '../../src/store/read';
import {
  eachWithWorker,
  fromPage,
  fromPopup,
  MINUTE,
  NOON,
  post,
  seen,
  THREAD,
  tell,
} from './worker';

eachWithWorker();

const others: Record<string, string> = {x: 'Me first', y: 'Nice weather', z: 'Carry on'};

/** A post of the page in passing. */
const passed = (key: string): Passed => ({
  key,
  author: key === 'a' ? 'Robin' : 'Kim',
  words: others[key] ?? post(key).body,
});

const read = (keys: string, url = THREAD) =>
  fromPage('page.read', {page: {url}, threadUrl: THREAD, posts: [...keys].map(passed)}, {url});

/** Robin’s mention between two other posts. */
async function between(): Promise<string> {
  const {states} = await tell(seen('a'));
  await read('xay');
  return states[0]?.id ?? '';
}

const goneAt = async (id: string) => (await mentionById(id))?.goneAt;

test('a page that was read whole leaves the neighbours of its mentions', async () => {
  const id = await between();
  expect(await mentionById(id)).toMatchObject({
    neighbours: {before: {author: 'Kim', words: 'Me first'}, after: {words: 'Nice weather'}},
  });
});

test('how an erased author began comes back by no reading of the page', async () => {
  const id = await between();
  const beside = async () => Object.values((await mentionById(id))?.neighbours ?? {});
  expect(await beside()).toHaveLength(2);
  const which = {by: 'author', host: 'forum.example', name: 'kim'} as const;
  await fromPopup('mentions.erased', {which, atMost: 1});
  await read('xay');
  expect(await beside()).toEqual([]);
  expect(await waitingMentions(5)).toMatchObject([{id}]);
});

test.each([
  ['', {}],
  [' before it was edited,', {body: 'Acme found it'}],
])('how an erased mention began,%s comes back by no reading of the page either', async (_, now) => {
  const id = await between();
  const {states} = await tell(seen('b'), seen('b', now));
  const rows = () => database.mentions.toArray().then(all => JSON.stringify(all));
  const {body: words} = post('b', now);
  const page = {page: {url: THREAD}, threadUrl: THREAD};
  const shown = [...['x', 'a'].map(passed), {key: 'b', author: 'Robin', words}];
  await fromPage('page.read', {...page, posts: shown});
  expect(await rows()).toContain(`"words":"${words}"`);
  await fromPopup('mentions.erased', {
    which: {by: 'mention', ids: [states[0]?.id ?? '']},
    atMost: 1,
  });
  await fromPage('page.read', {...page, posts: shown});
  expect(await rows()).not.toContain(words);
  expect(await mentionById(id)).toMatchObject({neighbours: {before: {words: 'Me first'}}});
});

test('of erased posts without an author none is known again: many begin so', async () => {
  const id = await between();
  const nameless = seen('b');
  const {author: _, handle: __, ...shown} = nameless.post;
  const {states} = await tell({...nameless, post: shown});
  const posts = [passed('x'), passed('a'), {key: 'c', words: shown.body}];
  const page = {page: {url: THREAD}, threadUrl: THREAD};
  await fromPopup('mentions.erased', {
    which: {by: 'mention', ids: [states[0]?.id ?? '']},
    atMost: 1,
  });
  await fromPage('page.read', {...page, posts});
  expect(await mentionById(id)).toMatchObject({neighbours: {after: {words: shown.body}}});
});

test('a post that is missing between its neighbours is gone; it is kept, and still waits', async () => {
  const id = await between();
  jest.setSystemTime(NOON + 30 * MINUTE);
  await read('xyz');
  expect(await goneAt(id)).toBe(NOON + 30 * MINUTE);
  expect(await evidenceOf(id)).toMatchObject([{kind: 'gone', at: NOON + 30 * MINUTE}]);
  expect(await waitingMentions(5)).toMatchObject([{id}]);
  jest.setSystemTime(NOON + 40 * MINUTE);
  await read('xyz');
  expect(await goneAt(id)).toBe(NOON + 30 * MINUTE);
});

test.each([
  ['one of its neighbours is missing too', 'xz', THREAD],
  ['something else stands between them', 'xzy', THREAD],
  ['they stand the other way round', 'yx', THREAD],
  ['it is still there', 'xay', THREAD],
  ['another page of the thread is read', 'xy', `${THREAD}?page=2`],
  ['nothing could be read', '', THREAD],
])('a post is not gone when %s', async (_what, keys, url) => {
  const id = await between();
  await read(keys, url);
  expect(await goneAt(id)).toBeUndefined();
});

test('a post that comes back is there again, and both are on record', async () => {
  const id = await between();
  await read('xy');
  jest.setSystemTime(NOON + 60 * MINUTE);
  await tell(seen('a'));
  expect(await goneAt(id)).toBeUndefined();
  expect((await evidenceOf(id)).map(({kind}) => kind)).toEqual(['gone', 'back']);
});

test('who is erased goes from beside the mentions of others too', async () => {
  const id = await between();
  const which = {by: 'author', host: 'forum.example', name: '@kim'} as const;
  expect(await fromPopup('mentions.erased', {which, atMost: 1})).toEqual({erased: 0});
  expect(await mentionById(id)).not.toHaveProperty('neighbours');
  expect(JSON.stringify(await database.mentions.toArray())).not.toMatch(/Kim|Me first/);
});

test('where a page shows nothing new no log is read', async () => {
  await between();
  const logs = jest.spyOn(database.decisions, 'where');
  await read('xay');
  expect(logs).not.toHaveBeenCalled();
});
