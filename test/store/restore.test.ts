import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {sha256} from '../../src/mention/identity';
import {database} from '../../src/store/database';
import type {KeptRow} from '../../src/store/kept-row';
import {counts, evidenceOf, mentionById} from '../../src/store/read';
import {everything} from '../../src/store/read/everything';
import {decide} from '../../src/store/write/decide';
import {erase} from '../../src/store/write/erase';
import {recordFollowUps} from '../../src/store/write/follow-ups';
import {writePrivate} from '../../src/store/write/private';
import {noteReadings} from '../../src/store/write/reading';
import {record} from '../../src/store/write/record';
import {restore} from '../../src/store/write/restore';
import {undo} from '../../src/store/write/undo';
import {recordPage} from '../../src/store/write/whole-page';
import {dana, eachWithEmptyStore, later, MINUTE, NOON, rules, sighting} from './sample';

eachWithEmptyStore();

const THREAD = 'https://forum.example/t/1';
const link = {permalink: 'https://forum.example/p/1', body: 'Acme', author: 'Robin'};

/** A store with something of everything in it. */
async function fill(): Promise<void> {
  const keyless = sighting('alias', {post: link});
  const {key: _, ...post} = keyless.facts.post;
  await record(
    [
      sighting('a'),
      sighting('b', {posted: {from: NOON - 9, to: NOON}}),
      sighting('c', {post: link}),
    ],
    {rules, room: 9},
  );
  await record([{...keyless, facts: {...keyless.facts, post}}], {rules, room: 9});
  await record([later('a', 9, {post: {body: 'Acme found it'}})], {rules, room: 9});
  await recordFollowUps({
    threadUrl: THREAD,
    sightings: [later('f', 30)],
    belongsTo: () => 'a',
    rules,
    room: 9,
  });
  await decide([{mentionId: 'a', kind: 'answered', replyAt: NOON + MINUTE, how: 'by hand'}], dana);
  const {made} = await decide([{mentionId: 'b', kind: 'not us'}], dana);
  await undo(
    made.map(({id}) => id),
    dana,
  );
  await decide([{mentionId: 'c', kind: 'noted', text: 'Called'}], dana);
  await noteReadings([{place: THREAD, at: NOON, mentions: 2}]);
  await writePrivate({key: 'person', value: 'Dana'});
  await record([sighting('gone')], {rules, room: 1});
  await erase({by: 'mention', ids: ['gone']}, {by: 'Dana', at: NOON, rules});
}

async function all(): Promise<KeptRow[]> {
  const found: KeptRow[] = [];
  for await (const {rows} of everything()) found.push(...rows);
  return structuredClone(found);
}

/** The whole store as one hash, whatever order the keys of its rows are in; outlines follow from it. */
async function storeHash(): Promise<string> {
  const inOrder = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  const kept = database.tables.filter(({name}) => name !== 'outlines');
  const tables = await Promise.all(kept.map(async table => [table.name, await table.toArray()]));
  return sha256(JSON.stringify(tables.sort(), inOrder));
}

async function empty(): Promise<void> {
  await Promise.all(database.tables.map(table => table.clear()));
}

test.each([1, 2, 1_000])('restored %i rows at a time, the store is equal by hash', async size => {
  await fill();
  const before = await storeHash();
  const rows = await all();
  await empty();
  expect(await storeHash()).not.toBe(before);
  for (let at = 0; at < rows.length; at += size) await restore(rows.slice(at, at + size), rules);
  expect(await storeHash()).toBe(before);
});

test('cut off after any handful, a second restore brings the rest', async () => {
  await fill();
  const before = await storeHash();
  const rows = await all();
  for (let cut = 1; cut < rows.length; cut += 3) {
    await empty();
    await restore(rows.slice(0, cut), rules);
    await restore(rows, rules);
    expect(await storeHash()).toBe(before);
  }
});

test('cut off between a tombstone and its erasing, a second restore erases', async () => {
  await record([sighting('a'), sighting('b')], {rules, room: 9});
  const tomb = {idHash: await sha256('a'), at: NOON, by: 'Robin'};
  await database.tombstones.put(tomb);
  await restore([{is: 'tombstone', row: tomb}], rules);
  expect(await mentionById('a')).toBeUndefined();
  expect(await mentionById('b')).toBeDefined();
});

test('restoring what is there changes nothing, and says so', async () => {
  await fill();
  const before = await storeHash();
  const tallies = await restore(await all(), rules);
  expect(await storeHash()).toBe(before);
  expect(tallies.map(({added, refused}) => added + refused)).toEqual(tallies.map(() => 0));
  expect(tallies.find(({is}) => is === 'mention')).toMatchObject({kept: 4});
});

test('what was erased here is not brought back, with nothing of it', async () => {
  await fill();
  const rows = await all();
  await erase({by: 'mention', ids: ['a']}, {by: 'Dana', at: NOON, rules});
  const tallies = await restore(rows, rules);
  expect(await mentionById('a')).toBeUndefined();
  expect(tallies).toEqual(
    expect.arrayContaining([
      {is: 'mention', added: 0, kept: 3, refused: 1},
      expect.objectContaining({is: 'decision', refused: 1}),
      expect.objectContaining({is: 'evidence', refused: 2}),
    ]),
  );
});

describe('a post that is known here by its address and there by the site’s own id', () => {
  const keyed = () => sighting('c', {post: link});
  function linked() {
    const {facts, ...rest} = sighting('alias', {post: link});
    const {key: _, ...post} = facts.post;
    return {...rest, facts: {...facts, post}};
  }
  const eraser = {by: 'Dana', at: NOON, rules};

  test('once erased here, is not brought back from there', async () => {
    await record([keyed()], {rules, room: 9});
    const rows = await all();
    await empty();
    await record([linked()], {rules, room: 9});
    await erase({by: 'mention', ids: ['alias']}, eraser);
    await restore(rows, rules);
    expect(await counts()).toMatchObject({total: 0});
    expect(await database.mentions.count()).toBe(0);
  });

  test('once erased there, is erased here', async () => {
    await record([keyed()], {rules, room: 9});
    await erase({by: 'mention', ids: ['c']}, eraser);
    const rows = await all();
    await empty();
    await record([linked(), sighting('b')], {rules, room: 9});
    await restore(rows, rules);
    expect((await database.mentions.toArray()).map(({id}) => id)).toEqual(['b']);
  });
});

test('what was erased where the backup was made is erased here', async () => {
  await record([sighting('a'), sighting('b')], {rules, room: 9});
  const idHash = await sha256('a');
  await restore([{is: 'tombstone', row: {idHash, at: NOON, by: 'Robin'}}], rules);
  expect(await mentionById('a')).toBeUndefined();
  expect(await counts()).toMatchObject({total: 1, waiting: 1});
  expect(await database.tombstones.toArray()).toContainEqual({idHash, at: NOON, by: 'Robin'});
});

const KIM = {by: 'author', host: 'forum.example', name: 'Kim'} as const;
const beside = async () => (await mentionById('a'))?.neighbours;

/** A mention by Robin, between posts by Kim and by Ash. */
async function between(): Promise<void> {
  const neighbours = {
    before: {author: 'Kim', words: 'Me too'},
    after: {author: 'Ash', words: 'Not me'},
  };
  await record([sighting('a')], {rules, room: 9});
  const page = {threadUrl: THREAD, pageUrl: THREAD, at: NOON};
  await recordPage({...page, shows: () => ({neighbours}), rules});
}

test('how an erased author began beside a mention is brought back by no backup', async () => {
  await between();
  const rows = await all();
  await erase(KIM, {by: 'Dana', at: NOON, rules});
  await restore(rows, rules);
  expect(await beside()).toEqual({after: {author: 'Ash', words: 'Not me'}});
});

test('an author who was erased where the backup was made is erased from beside mentions here', async () => {
  await between();
  await erase(KIM, {by: 'Dana', at: NOON, rules});
  const tombs = (await all()).filter(({is}) => is === 'tombstone');
  await database.tombstones.clear();
  await between();
  await restore(tombs, rules);
  expect(await beside()).toEqual({after: {author: 'Ash', words: 'Not me'}});
});

test('when a thread was read does not come back without a mention of it', async () => {
  await fill();
  const rows = await all();
  await erase({by: 'period', from: 0, to: Infinity}, {by: 'Dana', at: NOON, rules});
  const tallies = await restore(rows, rules);
  expect(tallies).toContainEqual({is: 'reading', added: 0, kept: 0, refused: 1});
  expect(await database.readings.count()).toBe(0);
});

const beneath = () =>
  recordFollowUps({
    threadUrl: THREAD,
    sightings: [later('f', 30, {post: {author: 'Wile'}}), later('g', 31)],
    belongsTo: () => 'a',
    rules,
    room: 9,
  });

const followUpsKept = async () => [
  ...((await mentionById('a'))?.followUps ?? []).map(({id}) => id),
  ...(await evidenceOf('a')).map(({id}) => id.split(' ')[1]),
];

test('what an erased author wrote beneath a mention is not brought back either', async () => {
  await record([sighting('a')], {rules, room: 9});
  await beneath();
  const rows = await all();
  await erase({by: 'author', host: 'forum.example', name: 'Wile'}, {by: 'Dana', at: NOON, rules});
  for (let once = 0; once < 2; once++) {
    await restore(rows, rules);
    expect(await followUpsKept()).toEqual(['g', 'g']);
    await database.mentions.clear(); // As in a browser that has nothing but the tombstones
    await database.evidence.clear();
    await database.outlines.clear();
    await database.counters.clear();
  }
});

test('what was erased beneath a mention where the backup was made goes from beneath it here', async () => {
  await record([sighting('a')], {rules, room: 9});
  await beneath();
  const tomb = {idHash: await sha256('f'), at: NOON, by: 'Robin'};
  await restore([{is: 'tombstone', row: tomb}], rules);
  expect(await followUpsKept()).toEqual(['g', 'g']);
  expect(await database.tombstones.toArray()).toEqual([tomb]);
});

test('what was decided here stays, and decisions of the backup join it', async () => {
  await record([sighting('a')], {rules, room: 9});
  await decide([{mentionId: 'a', kind: 'tagged', tags: ['there']}], dana);
  const rows = await all();
  await empty();
  await record([later('a', 5)], {rules, room: 9});
  await decide([{mentionId: 'a', kind: 'tagged', tags: ['here']}], dana);
  await restore(rows, rules);
  const mention = await mentionById('a');
  expect(mention?.state.tags.sort()).toEqual(['here', 'there']);
  expect(mention).toMatchObject({seenAt: NOON + 5 * MINUTE, sightings: 1});
});

test('brands and sightings that the backup knows beyond are added', async () => {
  await record([sighting('a', {brands: ['acme', 'zenith'], posted: {from: NOON - 5, to: NOON}})], {
    rules,
    room: 9,
  });
  await record([later('a', 60)], {rules, room: 9});
  const rows = await all();
  await empty();
  await record([sighting('a', {posted: {from: NOON - 9, to: NOON - 2}})], {rules, room: 9});
  await restore(rows, rules);
  expect(await mentionById('a')).toMatchObject({
    brandIds: ['acme', 'zenith'],
    posted: {from: NOON - 5, to: NOON - 2},
    sightings: 2,
    lastSeenAt: NOON + 60 * MINUTE,
  });
});

test('a decision without its mention is refused', async () => {
  await fill();
  const rows = (await all()).filter(({is}) => is === 'decision');
  await empty();
  const tallies = await restore(rows, rules);
  expect(tallies).toEqual([{is: 'decision', added: 0, kept: 0, refused: rows.length}]);
  expect(await database.decisions.count()).toBe(0);
});

test('the name of the person here is not replaced', async () => {
  await writePrivate({key: 'person', value: 'Robin'});
  await restore([{is: 'private', row: {key: 'person', value: 'Dana'}}], rules);
  expect(await database.private.get('person')).toEqual({key: 'person', value: 'Robin'});
});

test('a backup made while mentions come in and go has no decision without its mention', async () => {
  await fill();
  const found: KeptRow[] = [];
  for await (const {rows} of everything()) {
    found.push(...rows);
    if (rows[0]?.is !== 'mention') continue;
    await record([sighting('new')], {rules, room: 9});
    await decide([{mentionId: 'new', kind: 'not us'}], dana);
  }
  await empty();
  const tallies = await restore(found, rules);
  expect(tallies.map(({refused}) => refused)).toEqual(tallies.map(() => 0));
});

test('a decision of a mention that is here stays its own, whoever else the backup says it is of', async () => {
  await record([sighting('a')], {rules, room: 9});
  const {made} = await decide([{mentionId: 'a', kind: 'noted', text: 'Called them'}], dana);
  const rows = await all();
  const moved = rows.flatMap((row): KeptRow[] => {
    if (row.is === 'mention') return [{...row, row: {...row.row, id: 'new'}}];
    return row.is === 'decision' ? [{...row, row: {...row.row, mentionId: 'new'}}] : [];
  });
  const tallies = await restore(moved, rules);
  expect(tallies).toContainEqual({is: 'decision', added: 0, kept: 0, refused: 1});
  expect(await database.decisions.toArray()).toEqual(made);
});
