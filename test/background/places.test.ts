import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {tabUpdated} from '../../src/background/tab-events';
import {database} from '../../src/store/database';
import {lastReading, placesNow, threadsRead} from '../../src/store/read';
import {erase} from '../../src/store/write/erase';
import fake from '../support/fake-browser';
import {fakeTabs, showsAll} from './fake-tabs';
import {
  eachWithWorker,
  fromPage,
  fromPopup,
  MINUTE,
  NOON,
  refusal,
  rest,
  seen,
  THREAD,
  tell,
} from './worker';

eachWithWorker();

const BOARD = 'https://forum.example/b/7';
const passed = (words: string) => ({words});

const watch = (address: string, name = 'A place') => fromPopup('place.saved', {address, name});

const open = (url: string, which?: {at: number; of: number}) =>
  fromPage(
    'thread.opened',
    {page: {url}, threadUrl: url, ...(which === undefined ? {} : {which})},
    {url},
  );

const whole = (url: string, count: number) =>
  fromPage(
    'page.read',
    {page: {url}, threadUrl: url, posts: Array.from({length: count}, (_, at) => passed(`${at}`))},
    {url},
  );

describe('a place that is watched', () => {
  test('is known by its address, whichever page of it was in front', async () => {
    expect(await watch(`${BOARD}?page=3&utm_source=x#post-4`)).toEqual({address: BOARD});
    await watch(BOARD, 'The board');
    expect(await placesNow()).toMatchObject([{address: BOARD, name: 'The board', addedAt: NOON}]);
  });

  test('is read when its page is opened, though nothing there is a mention', async () => {
    await watch(BOARD);
    expect(await open(`${BOARD}?page=2`, {at: 2, of: 4})).toMatchObject({isWatched: true});
    await whole(`${BOARD}?page=2`, 12);
    const [place] = await placesNow();
    expect(place?.last).toEqual({at: NOON, mentions: 0, posts: 12, pages: {read: [2], of: 4}});
    expect(await database.readings.toArray()).toEqual([
      {place: BOARD, hour: NOON, at: NOON, mentions: 0, posts: 12},
    ]);
  });

  test('is not read by reading a page beneath it', async () => {
    await watch('https://forum.example/');
    await watch('https://forum.example/t/');
    await open('https://forum.example/about');
    await open('https://forum.example/t/acme-is-slow');
    expect((await placesNow()).map(({last}) => last)).toEqual([undefined, undefined]);
  });

  test('is read by the number of a post behind its address', async () => {
    const thread = 'https://forum.example/t/acme-is-slow/31';
    await watch(thread);
    expect(await open(`${thread}/7`)).toMatchObject({isWatched: true});
  });

  test('counts the pages that were read, anew where there are more of them', async () => {
    await watch(BOARD);
    for (const at of [2, 1, 2]) await open(BOARD, {at, of: 4});
    expect((await placesNow())[0]?.last?.pages).toEqual({read: [1, 2], of: 4});
    await open(BOARD, {at: 5, of: 5});
    expect((await placesNow())[0]?.last?.pages).toEqual({read: [5], of: 5});
  });

  test('has the mentions that its page told of', async () => {
    await watch(THREAD);
    await tell(seen('a'), seen('b'));
    await open(THREAD);
    expect((await placesNow())[0]?.last?.mentions).toBe(2);
  });

  test('brings the reader to its page, though the page has no reason to ask', async () => {
    await watch(BOARD);
    fakeTabs.open({id: 4, url: BOARD, active: true});
    const [tab] = await fake.tabs.query({});
    expect(tab).toBeDefined();
    await tabUpdated(4, {status: 'complete'}, {id: 4, url: BOARD} as chrome.tabs.Tab);
    expect(fakeTabs.injected).toContain(4);
  });

  test('that stands in a tab is read as it is watched', async () => {
    fakeTabs.open({id: 5, url: BOARD, active: true, replies: showsAll, runs: {posts: 9}});
    await fromPopup('place.saved', {address: BOARD, name: 'x', tabId: 5});
    await rest();
    expect((await placesNow())[0]?.last).toMatchObject({at: NOON, posts: 9});
  });

  test('comes first where it was not read for longest', async () => {
    await watch(BOARD);
    await watch(THREAD);
    await open(BOARD);
    expect((await placesNow()).map(({address}) => address)).toEqual([THREAD, BOARD]);
    jest.setSystemTime(NOON + MINUTE);
    await open(THREAD);
    expect((await placesNow()).map(({address}) => address)).toEqual([BOARD, THREAD]);
  });

  test('is forgotten with its readings when it is watched no longer', async () => {
    await watch(BOARD);
    await open(BOARD);
    await fromPopup('place.removed', {address: BOARD});
    expect([await placesNow(), await lastReading()]).toEqual([[], undefined]);
  });

  test('keeps its readings when the last mention of it is erased', async () => {
    await watch(THREAD);
    await tell(seen('a'));
    const [mention] = await database.mentions.toArray();
    const eraser = {by: '', at: NOON, rules: {} as Parameters<typeof erase>[1]['rules']};
    await erase({by: 'mention', ids: [mention?.id ?? '']}, eraser);
    expect(await lastReading()).toBe(NOON);
  });
});

test('of a page that nobody watches no reading is kept', async () => {
  expect(await open(BOARD)).not.toHaveProperty('isWatched');
  await whole(BOARD, 3);
  expect(await lastReading()).toBeUndefined();
});

test('a thread with mentions is read without being watched, with how many posts it has', async () => {
  await tell(seen('a'));
  await whole(THREAD, 8);
  await tell(seen('a'), seen('b'));
  expect(await threadsRead(5)).toMatchObject([{place: THREAD, mentions: 2, posts: 8}]);
});

test('a page counts no posts of a thread on another site', async () => {
  await tell(seen('a'));
  const elsewhere = 'https://evil.example/';
  await fromPage(
    'page.read',
    {page: {url: elsewhere}, threadUrl: THREAD, posts: [passed('x')]},
    {url: elsewhere},
  );
  expect((await database.readings.toArray())[0]).not.toHaveProperty('posts');
});

test('a page can watch nothing, nor what is no web page', async () => {
  const asked = fromPage('place.saved', {address: BOARD, name: 'x'});
  expect(await refusal(asked)).toMatchObject({because: 'not allowed'});
  expect(await refusal(watch('javascript:alert(1)'))).toMatchObject({because: 'not understood'});
});
