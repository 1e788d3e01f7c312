import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import type {Choice} from '../../src/mention/decision';
import type {Mention} from '../../src/mention/mention';
import {database} from '../../src/store/database';
import {
  deskCounts,
  handedMentions,
  praisedMentions,
  snoozedMentions,
  unsortedMentions,
  waitingMentions,
} from '../../src/store/read';
import {decide} from '../../src/store/write/decide';
import {putHints} from '../../src/store/write/hints';
import {record} from '../../src/store/write/record';
import {dana, eachWithEmptyStore, later, MINUTE, NOON, rules, sighting} from './sample';

eachWithEmptyStore();

const seen = (...sightings: ReturnType<typeof sighting>[]) =>
  record(sightings, {rules, room: Infinity});
const on = (mentionId: string, choice: Choice) => decide([{mentionId, ...choice}], dana);
const ids = (mentions: Mention[]) => mentions.map(({id}) => id);

it('what nobody sorted is listed newest first, until somebody says its kind or closes it', async () => {
  await seen(sighting('a'), later('b', 1), later('c', 2));
  expect(ids(await unsortedMentions(9))).toEqual(['c', 'b', 'a']);
  await on('b', {kind: 'triaged', as: 'venting'});
  await on('c', {kind: 'not us'});
  expect(ids(await unsortedMentions(9))).toEqual(['a']);
  expect(await deskCounts()).toEqual({unsorted: 1, praised: 0, snoozed: 0, handed: 0});
});

it('praise is listed until somebody thanked for it', async () => {
  await seen(sighting('a'), later('b', 1));
  await on('a', {kind: 'triaged', as: 'praise'});
  expect(ids(await praisedMentions(9))).toEqual(['a']);
  await on('a', {kind: 'answered', replyAt: NOON, how: 'by hand'});
  expect(await praisedMentions(9)).toEqual([]);
});

it('what is set aside is listed as that alone, and is back by itself when its time has come', async () => {
  await seen(sighting('a'), later('b', 1));
  await on('a', {kind: 'snoozed', until: NOON + 30 * MINUTE, reason: 'the lab answers'});
  expect(ids(await snoozedMentions(9))).toEqual(['a']);
  expect(ids(await unsortedMentions(9))).toEqual(['b']);
  expect(ids(await waitingMentions(9))).toEqual(['b']);
  expect(await deskCounts()).toEqual({unsorted: 1, praised: 0, snoozed: 1, handed: 0});
  jest.setSystemTime(NOON + 31 * MINUTE);
  expect(await snoozedMentions(9)).toEqual([]);
  expect(ids(await unsortedMentions(9))).toEqual(['b', 'a']);
  expect(ids(await waitingMentions(9))).toEqual(['a', 'b']);
});

it('what others have in hand is listed by its deadline until it is resolved, answered or not', async () => {
  await seen(sighting('a'), later('b', 1), later('c', 2));
  await on('a', {kind: 'handed off', to: 'Ravi', dueAt: NOON + 60 * MINUTE});
  await on('b', {kind: 'handed off', to: 'Mo', dueAt: NOON + 30 * MINUTE});
  await on('a', {kind: 'private contact', contactAt: NOON});
  expect(ids(await handedMentions(9))).toEqual(['b', 'a']);
  await on('b', {kind: 'resolved', how: 'refunded'});
  expect(ids(await handedMentions(9))).toEqual(['a']);
  await on('b', {kind: 'reopened', what: 'hand-off'});
  expect(await deskCounts()).toMatchObject({handed: 2});
  await on('b', {kind: 'not us'});
  expect(ids(await handedMentions(9))).toEqual(['a']);
});

it('no hint is kept of a mention that was erased while it was made', async () => {
  await seen(sighting('a'));
  const none = {because: [], severity: 0 as const, grounds: [], topics: []};
  await putHints([
    {id: 'a', model: 'm', hint: none},
    {id: 'gone', model: 'm', hint: none},
  ]);
  expect(await database.hints.toCollection().primaryKeys()).toEqual(['a']);
});
