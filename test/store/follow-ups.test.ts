import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {intersect} from '../../src/background/posted/intersect';
import {sha256} from '../../src/mention/identity';
import {limits} from '../../src/mention/limits';
import {database} from '../../src/store/database';
import {
  answeredMentions,
  counts,
  evidenceOf,
  mentionById,
  waitingMentions,
} from '../../src/store/read';
import type {Sighting} from '../../src/store/sighting';
import {decide} from '../../src/store/write/decide';
import {recordFollowUps} from '../../src/store/write/follow-ups';
import {record} from '../../src/store/write/record';
import {dana, eachWithEmptyStore, later, MINUTE, NOON, rules, sighting} from './sample';

eachWithEmptyStore();

const THREAD = 'https://forum.example/t/1';

/** Keeps these posts as follow-ups of the mention `a`. */
const follow = (sightings: Sighting[], room = Infinity) =>
  recordFollowUps({threadUrl: THREAD, sightings, belongsTo: () => 'a', rules, room});

const answer = (replyAt: number) =>
  decide([{mentionId: 'a', kind: 'answered', replyAt, how: 'by hand'}], dana);

const followUpsOfA = async () => (await mentionById('a'))?.followUps ?? [];

beforeEach(async () => {
  await record([sighting('a')], {rules, room: Infinity});
});

test('a follow-up is kept with its mention, whole as evidence', async () => {
  await follow([later('b', 30, {post: {body: 'Still nothing', author: 'Robin'}})]);
  expect(await followUpsOfA()).toMatchObject([
    {id: 'b', author: 'Robin', words: 'Still nothing', seenAt: NOON + 30 * MINUTE},
  ]);
  expect(await evidenceOf('a')).toMatchObject([{kind: 'follow-up', post: {body: 'Still nothing'}}]);
  expect(await counts()).toMatchObject({total: 1, waiting: 1});
});

test('after an answer it moves the mention back into the waiting, until the next answer', async () => {
  await answer(NOON + 10 * MINUTE);
  expect(await counts()).toMatchObject({answered: 1, waiting: 0});
  await follow([later('b', 30)]);
  expect(await waitingMentions(5)).toMatchObject([{id: 'a', state: {standing: {is: 'answered'}}}]);
  expect(await answeredMentions(5)).toEqual([]);
  expect(await counts()).toMatchObject({answered: 0, waiting: 1});
  await answer(NOON + 40 * MINUTE);
  expect(await waitingMentions(5)).toEqual([]);
  expect(await answeredMentions(5)).toMatchObject([
    {state: {standing: {answerAt: NOON + 10 * MINUTE}}},
  ]);
});

test('seen again it is the same, first seen when it was; only its time gets narrower', async () => {
  await follow([later('b', 30, {posted: {from: NOON, to: NOON + 30 * MINUTE}})]);
  await follow([later('b', 60, {posted: {from: NOON + 20 * MINUTE, to: NOON + 60 * MINUTE}})]);
  expect(await followUpsOfA()).toMatchObject([
    {
      seenAt: NOON + 30 * MINUTE,
      posted: {from: NOON + 20 * MINUTE, to: NOON + 30 * MINUTE},
    },
  ]);
});

describe('one that only its words tell, with a time that ticks', () => {
  /** Seen so many minutes after noon, when it said to be posted so many minutes before. */
  const ticking = (minutes: number, ago: number): Sighting => {
    const seenAt = NOON + minutes * MINUTE;
    const posted = {from: seenAt - (ago + 1) * MINUTE, to: seenAt - ago * MINUTE};
    const said = {body: 'Still nothing', postedText: `${ago} minutes ago`};
    const shown = later(`${ago} minutes ago`, minutes, {post: said, posted});
    delete shown.facts.post.key;
    return {...shown, isTicking: true};
  };
  const intersects = {...rules, intersect};
  const told = (...sightings: Sighting[]) =>
    recordFollowUps({
      threadUrl: THREAD,
      sightings,
      belongsTo: () => 'a',
      rules: intersects,
      room: 10,
    });

  test('is kept once, and its text once', async () => {
    await told(ticking(30, 5));
    expect(await told(ticking(31, 6))).toMatchObject({added: 0});
    expect(await followUpsOfA()).toMatchObject([{id: '5 minutes ago', seenAt: NOON + 30 * MINUTE}]);
    expect(await evidenceOf('a')).toHaveLength(1);
  });

  test('is another where it says to be younger than the one kept', async () => {
    await told(ticking(30, 6));
    await told(ticking(30.5, 5.5));
    expect(await followUpsOfA()).toHaveLength(2);
  });

  test('is another where it was posted at another time', async () => {
    await told(ticking(30, 5));
    await told(ticking(50, 6));
    expect(await followUpsOfA()).toHaveLength(2);
  });
});

test('rewritten it leaves both texts as evidence', async () => {
  await follow([later('b', 30, {post: {body: 'Still nothing'}})]);
  await follow([later('b', 60, {post: {body: 'Never mind'}})]);
  expect(await evidenceOf('a')).toMatchObject([
    {post: {body: 'Still nothing'}},
    {post: {body: 'Never mind'}},
  ]);
});

test('a post that is a mention of its own, or was erased, is no follow-up', async () => {
  await record([later('b', 30)], {rules, room: Infinity});
  await database.tombstones.put({idHash: 'tomb of c', at: NOON, by: await sha256('Dana')});
  await follow([later('b', 40), later('c', 40)]);
  expect(await followUpsOfA()).toEqual([]);
});

test('no more are kept than there is room for', async () => {
  const many = Array.from({length: limits.followUps + 5}, (_, n) => later(`f${n}`, n));
  expect(await follow(many.slice(0, 5), 2)).toMatchObject({added: 2});
  await follow(many);
  expect(await followUpsOfA()).toHaveLength(limits.followUps);
});

test('a sighting of the mention itself leaves its follow-ups', async () => {
  await follow([later('b', 30)]);
  await record([later('a', 60)], {rules, room: Infinity});
  expect(await followUpsOfA()).toHaveLength(1);
});

test('of a long thread some rows are read at a time, and the log of the mention alone that it follows', async () => {
  const thread = Array.from({length: 250}, (_, n) => later(`m${n}`, n));
  await record(thread, {rules, room: Infinity});
  const rows = jest.spyOn(database.mentions, 'bulkGet');
  const logs = jest.spyOn(database.decisions, 'where');
  await follow([later('b', 300)]);
  expect(Math.max(...rows.mock.calls.map(([ids]) => ids.length))).toBeLessThanOrEqual(100);
  expect(logs).toHaveBeenCalledTimes(1);
  expect(await followUpsOfA()).toMatchObject([{id: 'b'}]);
});

test('each mention of a long thread may be the one that is followed', async () => {
  const thread = Array.from({length: 250}, (_, n) => later(`m${n}`, n));
  await record(thread, {rules, room: Infinity});
  const known: string[] = [];
  const belongsTo: Parameters<typeof recordFollowUps>[0]['belongsTo'] = (_, all) => {
    known.push(...all.map(({id}) => id));
    return undefined;
  };
  await recordFollowUps({
    threadUrl: THREAD,
    sightings: [later('b', 300)],
    belongsTo,
    rules,
    room: 1,
  });
  expect(known.toSorted()).toEqual(['a', ...thread.map(({facts}) => facts.id)].toSorted());
});
