import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import type {Erasing} from '../../src/mention/erasing';
import type {AccountOffer} from '../../src/store/private-rows';
import {readPrivate} from '../../src/store/read';
import {erase} from '../../src/store/write/erase';
import {dropAccountOffers} from '../../src/store/write/erase-account-offers';
import {writePrivate} from '../../src/store/write/private';
import {record} from '../../src/store/write/record';
import {eachWithEmptyStore, MINUTE, NOON, rules, sighting} from './sample';

eachWithEmptyStore();

const eraser = {by: 'Dana', at: NOON, rules};
const profile = 'https://forum.example/u/dana_k';
const dana = {host: 'forum.example', page: profile, handle: 'dana_k'};
const kim = {host: 'forum.example', handle: 'kim'};

const post: AccountOffer['post'] = {
  kind: 'post',
  opening: false,
  body: 'We will look into it',
  threadUrl: 'https://forum.example/t/1',
  site: 'forum.example',
  author: 'Dana',
  handle: 'dana_k',
  authorUrl: profile,
};

/** Dana’s post, which is also the mention a. */
const offer: AccountOffer = {
  id: 'o',
  account: dana,
  name: 'Dana',
  postId: 'a',
  post,
  seenAt: NOON,
  host: 'forum.example',
  frameHost: 'forum.example',
  brandIds: ['acme'],
};

beforeEach(() =>
  writePrivate({key: 'account offers', value: {open: [offer], declined: [dana, kim]}}),
);

const offers = () => readPrivate('account offers');

test.each<[string, Erasing]>([
  ['its brand', {by: 'brand', brandId: 'acme'}],
  ['its period', {by: 'period', from: NOON - MINUTE, to: NOON + MINUTE}],
  ['its mention', {by: 'mention', ids: ['a']}],
])('a post that a person is asked about is erased with %s', async (_with, which) => {
  await erase(which, eraser);
  expect(await offers()).toEqual({open: [], declined: [dana, kim]});
});

test.each(['@Dana_K', profile])(
  'erased with its author by %s, it leaves no account either',
  async name => {
    await erase({by: 'author', host: 'forum.example', name}, eraser);
    expect(await offers()).toEqual({open: [], declined: [kim]});
  },
);

test('one that is a mention goes with it, by whatever the mention was chosen', async () => {
  await record([sighting('a', {brands: ['zenith']})], {rules, room: 9});
  await erase({by: 'brand', brandId: 'zenith'}, eraser);
  expect((await offers())?.open).toEqual([]);
});

test.each<[string, Erasing]>([
  ['another brand', {by: 'brand', brandId: 'wile'}],
  ['another time', {by: 'period', from: 0, to: NOON}],
  ['another mention', {by: 'mention', ids: ['b']}],
  ['somebody else', {by: 'author', host: 'forum.example', name: 'Robin'}],
  ['somebody of that name elsewhere', {by: 'author', host: 'other.example', name: 'dana_k'}],
])('it stays when %s is erased', async (_what, which) => {
  await erase(which, eraser);
  expect(await offers()).toEqual({open: [offer], declined: [dana, kim]});
});

test('it is let go of when nobody answers', async () => {
  await dropAccountOffers(NOON);
  expect((await offers())?.open).toEqual([offer]);
  await dropAccountOffers(NOON + 1);
  expect(await offers()).toEqual({open: [], declined: [dana, kim]});
});
