import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import type {PageExplained} from '../../src/messages/contract';
import {type FakeTab, fakeTabs} from './fake-tabs';
import {eachWithWorker, fromPage, fromPopup, refusal, set} from './worker';

eachWithWorker();

const page: PageExplained = {
  by: 'generic',
  foundNothing: ['phpBB'],
  posts: 5,
  having: {author: 5, time: 5, permalink: 4, body: 5},
  isInPart: false,
  enough: 6,
  looks: [],
  isSigningIn: false,
};

const open = (tab: Partial<FakeTab>) =>
  fakeTabs.open({id: 7, url: 'https://forum.example/t/7?author=robin', runs: page, ...tab});
const explain = (tabId = 7) => fromPopup('reading.explained', {tabId});

test('the page explains itself, and of its address only the host is told', async () => {
  open({});
  expect(await explain()).toEqual({is: 'explained', host: 'forum.example', page});
  expect(fakeTabs.injected).toEqual([7]);
});

test('nothing is brought to a page that is off', async () => {
  open({url: 'https://mail.google.com/inbox'});
  expect(await explain()).toEqual({is: 'unreadable', why: 'off', host: 'mail.google.com'});
  expect(fakeTabs.injected).toEqual([]);
});

test.each<[string, string, Partial<FakeTab>]>([
  ['a page of the browser', 'no web page', {url: 'chrome://settings/'}],
  ['a private window', 'private', {incognito: true}],
  ['a page that takes no extension', 'closed', {url: 'https://closed.example/'}],
  ['a page that says nothing', 'no answer', {runs: undefined}],
])('%s: %s', async (_, why, tab) => {
  open(tab);
  expect(await explain()).toMatchObject({is: 'unreadable', why});
});

test('before the first run nothing is read', async () => {
  await set({ready: false});
  open({});
  expect(await explain()).toMatchObject({why: 'not set up'});
  expect(fakeTabs.injected).toEqual([]);
});

test('no page may ask it', async () => {
  const asked = fromPage('reading.explained', {tabId: 7});
  expect(await refusal(asked)).toMatchObject({because: 'not allowed'});
});
