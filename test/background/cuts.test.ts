import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {spending} from '../../src/background/allowance';
import {limits} from '../../src/mention/limits';
import type {Ask} from '../../src/messages/contract';
import {readPrivate} from '../../src/store/read/private';
import {fakeTabs} from './fake-tabs';
import {
  breakStore,
  eachWithWorker,
  fromPage,
  fromPopup,
  NOON,
  refusal,
  seen,
  THREAD,
  tell,
} from './worker';

eachWithWorker();

const told = (where: Partial<Ask<'page.cut'>>) =>
  fromPage('page.cut', {page: {url: THREAD}, cuts: [], missed: [], ...where});
const cuts = async () => (await fromPopup('cuts.asked', {tabId: 1})).cuts;
const diagnostics = () => readPrivate('diagnostics');

test('the popup is told that the page under it was read in part', async () => {
  expect(await cuts()).toEqual([]);
  await told({cuts: ['page']});
  await told({cuts: ['post']});
  expect(await cuts()).toEqual(['page', 'post']);
});

test('the next page in the tab was not read in part', async () => {
  await told({cuts: ['page']});
  fakeTabs.open({id: 1, url: 'https://forum.example/t/2'});
  expect(await cuts()).toEqual([]);
});

test('a part of the page in its address is the same page', async () => {
  await told({cuts: ['page']});
  fakeTabs.open({id: 1, url: `${THREAD}#post-9`});
  expect(await cuts()).toEqual(['page']);
});

test('each page is counted once, and none is remembered', async () => {
  await told({cuts: ['page'], missed: [{reader: 'phpBB'}]});
  await told({cuts: ['page'], missed: [{reader: 'phpBB'}]});
  expect(await diagnostics()).toEqual({
    cuts: {page: {count: 1, at: NOON}},
    missed: [{reader: 'phpBB', count: 1, at: NOON}],
  });
  expect(JSON.stringify(await diagnostics())).not.toContain('forum.example');
});

test('a site is named only by its own reader, and only where the page is of it', async () => {
  const missed = [{reader: 'Reddit', host: 'reddit.com'}];
  await told({missed});
  await fromPage(
    'page.cut',
    {page: {url: 'https://old.reddit.com/r/x'}, cuts: [], missed},
    {url: 'https://old.reddit.com/r/x', tabId: 2},
  );
  expect((await diagnostics())?.missed).toEqual([
    {reader: 'Reddit', count: 1, at: NOON},
    {reader: 'Reddit', host: 'reddit.com', count: 1, at: NOON},
  ]);
});

test('a page cannot make up readers without end, nor write sentences', async () => {
  for (let at = 0; at < 12; at++) {
    const url = `https://forum.example/t/${at}`;
    const missed = Array.from({length: 10}, (_, n) => ({reader: `R ${at} ${n}`}));
    await fromPage('page.cut', {page: {url}, cuts: [], missed}, {url});
  }
  expect((await diagnostics())?.missed).toHaveLength(100);
  const sentence = told({missed: [{reader: '<b>Robin says: buy!</b>'}]});
  expect(await refusal(sentence)).toMatchObject({because: 'not understood'});
});

test('a page that may bring no more new mentions this hour is told of as such', async () => {
  const host = 'forum.example';
  const place = {tabId: 1, frameId: 0, host, frameHost: host, pageUrl: THREAD};
  await spending(place, limits.newPerPageAndHour, NOON, async added => ({added}));
  await tell(seen('a'));
  expect(await cuts()).toEqual(['page allowance']);
  expect((await diagnostics())?.cuts['page allowance']?.count).toBe(1);
});

test('a store that is shut keeps no figure and fails no page', async () => {
  const mend = breakStore();
  expect(await told({cuts: ['page']})).toEqual({noted: true});
  expect(await cuts()).toEqual(['page']);
  mend();
});
