import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import type {DBCore, DBCoreQueryResponse} from 'dexie';
import type {Erasing} from '../../src/mention/erasing';
import {sha256, twinsOf} from '../../src/mention/identity';
import {database} from '../../src/store/database';
import {erasable} from '../../src/store/erasable';
import {counts, decisionsOf, evidenceOf, mentionById, recentMentions} from '../../src/store/read';
import {decide} from '../../src/store/write/decide';
import {erase} from '../../src/store/write/erase';
import {flag} from '../../src/store/write/flag';
import {recordFollowUps} from '../../src/store/write/follow-ups';
import {noteReadings} from '../../src/store/write/reading';
import {record} from '../../src/store/write/record';
import {undo} from '../../src/store/write/undo';
import {recordPage} from '../../src/store/write/whole-page';
import {dana, eachWithEmptyStore, later, MINUTE, NOON, rules, sighting} from './sample';

eachWithEmptyStore();

const THREAD = 'https://forum.example/t/1';
const eraser = {by: 'Dana', at: NOON + 5 * MINUTE, rules};

type Parts = Parameters<typeof sighting>[1];

/** A sighting with the name that a tombstone of it really has. */
const seen = async (key: string, parts: Parts = {}) => ({
  ...sighting(key, parts),
  idHash: await sha256(key),
});

const keep = async (...some: ReturnType<typeof seen>[]) =>
  record(await Promise.all(some), {rules, room: 99});

const left = async () => (await database.mentions.toArray()).map(({id}) => id).sort();

test('an erased mention leaves nothing but a tombstone', async () => {
  await keep(seen('a'), seen('b'));
  await record([later('a', 9, {post: {body: 'Acme found it'}})], {rules, room: 9});
  await decide([{mentionId: 'a', kind: 'noted', text: 'Called'}], dana);
  expect(await erase({by: 'mention', ids: ['a']}, eraser)).toBe(1);
  expect(await mentionById('a')).toBeUndefined();
  expect([...(await decisionsOf('a')), ...(await evidenceOf('a'))]).toEqual([]);
  const idHash = await sha256('a');
  const tombs = await database.tombstones.toArray();
  expect(tombs).toContainEqual({idHash, at: eraser.at, by: 'Dana'});
  expect(tombs).toHaveLength(3); // And of how it began, at first and later
  expect(
    JSON.stringify(await Promise.all(database.tables.map(table => table.toArray()))),
  ).not.toMatch(/parcel \(a\)|Called|found it/);
});

test('the counters move with it', async () => {
  await keep(seen('a'), seen('b'));
  await decide([{mentionId: 'b', kind: 'answered', replyAt: NOON, how: 'by hand'}], dana);
  await erase({by: 'mention', ids: ['a', 'b']}, eraser);
  expect(await counts()).toMatchObject({waiting: 0, answered: 0, total: 0});
});

describe('the same words by the same name, in a thread that gives posts no address', () => {
  const guest = async (postedText: string) => {
    const shown = await seen(postedText, {
      post: {author: 'Guest', body: 'Acme is down', postedText},
    });
    delete shown.facts.post.key;
    const {post, host, textHash} = shown.facts;
    return {...shown, twinHashes: await Promise.all(twinsOf(post, host, textHash).map(sha256))};
  };

  test.each([
    ['the erased one, where a time ticked', '3 minutes ago', '4 minutes ago', []],
    ['the erased one, where it named a day of then', 'today, 10:05', 'May 4, 10:05', []],
    ['another one, where each says its day', 'May 1, 10:05', 'May 4, 11:30', ['May 4, 11:30']],
  ])('are %s', async (_, erased, shown, kept) => {
    await keep(guest(erased));
    await erase({by: 'mention', ids: [erased]}, eraser);
    await keep(guest(shown));
    expect(await left()).toEqual(kept);
  });
});

test('seen or flagged again, it does not come back', async () => {
  await keep(seen('a'));
  await erase({by: 'mention', ids: ['a']}, eraser);
  expect(await keep(seen('a'))).toEqual([undefined]);
  expect(await flag(await seen('a'), {...dana, how: 'button'})).toBeUndefined();
  expect(await left()).toEqual([]);
});

test('erasing twice, or what was never kept, erases nothing more', async () => {
  await keep(seen('a'));
  await erase({by: 'mention', ids: ['a']}, eraser);
  expect(await erase({by: 'mention', ids: ['a', 'never']}, eraser)).toBe(0);
  expect(await database.tombstones.count()).toBe(2); // Of the post, and of how it begins
});

test('what was merged goes together, whichever of the ids is named', async () => {
  const link = {permalink: 'https://forum.example/p/1', body: 'Acme', author: 'Robin'};
  const {key: _, ...keyless} = (await seen('x', {post: link})).facts.post;
  await keep(seen('a', {post: link}));
  await record(
    [{...(await seen('x')), facts: {...(await seen('x', {post: link})).facts, post: keyless}}],
    {
      rules,
      room: 9,
    },
  );
  expect(await left()).toEqual(['a', 'x']);
  expect(await erasable({by: 'mention', ids: ['x']})).toEqual(['a']);
  expect(await erase({by: 'mention', ids: ['x']}, eraser)).toBe(1);
  expect(await left()).toEqual([]);
  expect(await database.tombstones.count()).toBe(5); // Of both ids, of what they are called beside them, and of how the post begins
});

test('what is joined to a mention while it is being erased goes with it', async () => {
  const link = {permalink: 'https://forum.example/p/1', body: 'Acme', author: 'Robin'};
  const linked = await seen('a', {post: link});
  delete linked.facts.post.key;
  await record([linked], {rules, room: 1});
  const keyed = await seen('x', {post: link});
  const digest = crypto.subtle.digest.bind(crypto.subtle);
  jest.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (...asked) => {
    await record([keyed], {rules, room: 1});
    return digest(...asked);
  });
  expect(await erase({by: 'mention', ids: ['a']}, eraser)).toBe(1);
  expect(await left()).toEqual([]);
  expect(await database.tombstones.count()).toBe(5);
});

const ways: [string, Erasing, string[]][] = [
  ['a brand', {by: 'brand', brandId: 'zenith'}, ['mine', 'old']],
  [
    'an author by name',
    {by: 'author', host: 'forum.example', name: '@WILE'},
    ['both', 'old', 'other'],
  ],
  [
    'an author by profile',
    {by: 'author', host: 'forum.example', name: 'https://forum.example/u/wile'},
    ['both', 'old', 'other'],
  ],
  ['a period', {by: 'period', from: 0, to: NOON - MINUTE}, ['both', 'mine', 'other']],
  [
    'an author without a name',
    {by: 'author', host: 'forum.example', name: ' '},
    ['both', 'mine', 'old', 'other'],
  ],
];

test.each(ways)('by %s goes what is meant, and nothing else', async (_, which, rest) => {
  const day = NOON - 1440 * MINUTE;
  await keep(
    seen('mine', {post: {author: 'Wile', authorUrl: 'https://forum.example/u/wile'}}),
    seen('other', {facts: {host: 'other.example'}, post: {author: 'Wile'}, brands: ['zenith']}),
    seen('both', {brands: ['acme', 'zenith']}),
    seen('old', {posted: {from: day, to: day}}),
  );
  const found = await erasable(which);
  expect(await erase(which, eraser)).toBe(found.length);
  expect(await left()).toEqual(rest);
});

test('a period takes a flag along that was taken back, though it is in no list', async () => {
  const flagged = await flag(await seen('a', {brands: []}), {...dana, how: 'button'});
  await undo([flagged?.state.flaggedBy ?? ''], dana);
  expect(await recentMentions(5)).toEqual([]);
  await erase({by: 'period', from: 0, to: Infinity}, eraser);
  expect(await left()).toEqual([]);
});

test('that a thread was read is forgotten with its last mention', async () => {
  await keep(seen('a'), seen('b'), seen('c', {post: {threadUrl: `${THREAD}0`}}));
  await noteReadings([
    {place: THREAD, at: NOON, mentions: 2},
    {place: `${THREAD}0`, at: NOON, mentions: 1},
  ]);
  await erase({by: 'mention', ids: ['a']}, eraser);
  expect(await database.readings.count()).toBe(2);
  await erase({by: 'mention', ids: ['b']}, eraser);
  expect((await database.readings.toArray()).map(({place}) => place)).toEqual([`${THREAD}0`]);
});

test('and not noted any more by a page that shows it still', async () => {
  await keep(seen('a'));
  await erase({by: 'mention', ids: ['a']}, eraser);
  await keep(seen('a'));
  expect(await database.readings.count()).toBe(0);
});

test('cut off before it is forgotten that a thread was read, nothing is erased yet', async () => {
  await keep(seen('a'));
  await noteReadings([{place: THREAD, at: NOON, mentions: 1}]);
  const dies = () => {
    throw new Error('The worker dies here.');
  };
  database.readings.hook('deleting', dies);
  await expect(erase({by: 'mention', ids: ['a']}, eraser)).rejects.toThrow('dies here');
  database.readings.hook('deleting').unsubscribe(dies);
  expect(await left()).toEqual(['a']);
  await erase({by: 'mention', ids: ['a']}, eraser);
  expect(await left()).toEqual([]);
  expect(await database.readings.count()).toBe(0);
});

test('an author goes from beneath the mentions of others too, and does not come back there', async () => {
  await keep(seen('a'));
  const follow = async () =>
    recordFollowUps({
      threadUrl: THREAD,
      sightings: [await seen('f', {post: {author: 'Wile', body: 'me too'}}), await seen('g')],
      belongsTo: () => 'a',
      rules,
      room: 9,
    });
  await follow();
  await erase({by: 'author', host: 'forum.example', name: 'Wile'}, eraser);
  await follow();
  expect((await mentionById('a'))?.followUps?.map(({id}) => id)).toEqual(['g']);
  expect((await evidenceOf('a')).map(({id}) => id)).toEqual([expect.stringMatching(/^a g /)]);
});

/** How many rows each question to the database brought while something was done. */
async function rowsRead(work: () => Promise<unknown>): Promise<number[]> {
  const read: number[] = [];
  const create = (core: DBCore): DBCore => ({
    ...core,
    table(name) {
      const table = core.table(name);
      const counted = (found: DBCoreQueryResponse) => {
        read.push(found.result.length);
        return found;
      };
      return {
        ...table,
        query: asked => table.query(asked).then(asked.values ? counted : undefined),
      };
    },
  });
  database.close();
  database.use({stack: 'dbcore', name: 'counting', create});
  await work();
  database.close();
  database.unuse({stack: 'dbcore', name: 'counting'});
  return read;
}

test('of an author on a large site few rows are read at once', async () => {
  const many = Array.from({length: 900}, (_, at) => seen(`k${at}`));
  await record(await Promise.all(many), {rules, room: 900});
  const nobody = {by: 'author', host: 'forum.example', name: 'nobody'} as const;
  const read = await rowsRead(() => erase(nobody, eraser));
  expect(Math.max(0, ...read)).toBeLessThan(500);
});

test('many go in several transactions, all of them', async () => {
  const many = Array.from({length: 450}, (_, at) => seen(`k${at}`));
  await record(await Promise.all(many), {rules, room: 999});
  expect(await erase({by: 'brand', brandId: 'acme'}, eraser)).toBe(450);
  expect(await left()).toEqual([]);
});

test('an author is erased on a site with its www. and without', async () => {
  await keep(seen('a'), seen('b', {facts: {host: 'www.forum.example'}}));
  const which = {by: 'author', host: 'forum.example', name: 'Robin'} as const;
  expect(await erase(which, eraser)).toBe(2);
  expect(await left()).toEqual([]);
});

test('of an erased mention nothing stays beneath or beside another of its thread', async () => {
  await keep(seen('y'));
  const body = 'Acme, my address is 5 Elm Road';
  const x = {...later('x', 5, {post: {body, author: 'Jo'}}), idHash: await sha256('x')};
  await recordFollowUps({threadUrl: THREAD, sightings: [x], belongsTo: () => 'y', rules, room: 9});
  await flag(x, {how: 'button', ...dana}); // One that follows is flagged: a mention of its own as well
  const shown = {neighbours: {after: {author: 'Jo', words: body.slice(0, 20)}}};
  const page = {threadUrl: THREAD, pageUrl: THREAD, at: NOON, rules};
  await recordPage({...page, shows: ({id}) => (id === 'y' ? shown : undefined)});
  expect((await mentionById('y'))?.followUps).toHaveLength(1);
  expect(await erase({by: 'mention', ids: ['x']}, eraser)).toBe(1);
  const kept = [await mentionById('y'), await evidenceOf('y'), await database.outlines.toArray()];
  expect(JSON.stringify(kept)).not.toMatch(/Elm Road|"Jo"/);
  expect((await mentionById('y'))?.followUps).toBeUndefined();
});
