import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {database} from '../../src/store/database';
import type {KeptRow} from '../../src/store/kept-row';
import {counts, evidenceOf, mentionById, recentMentions} from '../../src/store/read';
import {everything} from '../../src/store/read/everything';
import type {Sighting} from '../../src/store/sighting';
import {decide} from '../../src/store/write/decide';
import {recordFollowUps} from '../../src/store/write/follow-ups';
import {record} from '../../src/store/write/record';
import {restore} from '../../src/store/write/restore';
import {undo} from '../../src/store/write/undo';
import {dana, eachWithEmptyStore, later, rules, sighting} from './sample';

eachWithEmptyStore();

const post = {permalink: 'https://forum.example/p/1', body: 'Acme', author: 'Robin'};

/** The same post as a reader tells of it that knows its key, and one that does not. */
const keyed = (id = 'keyed') => sighting(id, {post});
function linked(): Sighting {
  const one = sighting('linked', {post});
  delete one.facts.post.key;
  return one;
}

const seen = (one: Sighting) => record([one], {rules, room: 9});

/** All that is kept; the store is empty after it. */
async function taken(): Promise<KeptRow[]> {
  const found: KeptRow[] = [];
  for await (const {rows} of everything()) found.push(...rows);
  await Promise.all(database.tables.map(table => table.clear()));
  return found;
}

const roots = async () =>
  (await database.mentions.toArray()).map(({id, index}) => [id, index.mergedInto ?? 'none']);

test.each([1, 100])(
  'merged here the one way and there the other, a post stays one mention, %i rows at a time',
  async size => {
    await seen(keyed());
    await seen(linked());
    await decide([{mentionId: 'keyed', kind: 'tagged', tags: ['there']}], dana);
    const there = await taken();
    await seen(linked());
    await seen(keyed());
    await decide([{mentionId: 'linked', kind: 'tagged', tags: ['here']}], dana);
    for (let at = 0; at < there.length; at += size)
      await restore(there.slice(at, at + size), rules);
    expect(await counts()).toMatchObject({total: 1});
    const [mention] = await recentMentions(9);
    expect(mention?.state.tags.toSorted()).toEqual(['here', 'there']);
    for (const id of ['keyed', 'linked']) expect(await mentionById(id)).toEqual(mention);
    expect(await roots()).toEqual([
      ['keyed', 'none'],
      ['linked', 'keyed'],
    ]);
  },
);

test('and the other way round it is the same one of them', async () => {
  await seen(linked());
  await seen(keyed());
  const there = await taken();
  await seen(keyed());
  await seen(linked());
  await restore(there, rules);
  expect(await roots()).toEqual([
    ['keyed', 'none'],
    ['linked', 'keyed'],
  ]);
});

test('what is merged into what is merged elsewhere leads to the last of them', async () => {
  await seen(linked());
  await seen(keyed('another'));
  const there = await taken();
  await seen(keyed());
  await seen(linked());
  await restore(there, rules);
  expect(await roots()).toEqual([
    ['another', 'keyed'],
    ['keyed', 'none'],
    ['linked', 'keyed'],
  ]);
  expect(await counts()).toMatchObject({total: 1});
});

test('both merges taken back, they are two again', async () => {
  await seen(keyed());
  await seen(linked());
  const there = await taken();
  await seen(linked());
  await seen(keyed());
  await restore(there, rules);
  const merges = await database.decisions.where('id').startsWith('merge-').primaryKeys();
  await undo(merges, dana);
  expect(await counts()).toMatchObject({total: 2});
});

test('under two ids in one message, a post is one mention', async () => {
  await record([keyed(), linked()], {rules, room: 9});
  expect(await counts()).toMatchObject({total: 1});
  expect(await roots()).toEqual([
    ['keyed', 'none'],
    ['linked', 'keyed'],
  ]);
});

test('among posts to which a page gives one address, the same one is found', async () => {
  const other = sighting('other', {post: {...post, body: 'Acme again'}});
  await record([keyed(), other], {rules, room: 9});
  await seen(linked());
  expect(await counts()).toMatchObject({total: 2});
  expect((await database.mentions.get('linked'))?.index.mergedInto).toBe('keyed');
});

describe.each([1, 100])('known here by one id and there by another, %i rows at a time', size => {
  const bring = async (rows: KeptRow[]) => {
    for (let at = 0; at < rows.length; at += size) await restore(rows.slice(at, at + size), rules);
  };

  beforeEach(async () => {
    await seen(keyed());
    await decide([{mentionId: 'keyed', kind: 'tagged', tags: ['there']}], dana);
    const there = await taken();
    await seen(linked());
    await decide([{mentionId: 'linked', kind: 'tagged', tags: ['here']}], dana);
    await bring(there);
  });

  test('a post is one mention, with what was decided of both', async () => {
    expect(await counts()).toMatchObject({total: 1});
    const [mention] = await recentMentions(9);
    expect(mention?.state.tags.toSorted()).toEqual(['here', 'there']);
    for (const id of ['keyed', 'linked']) expect(await mentionById(id)).toEqual(mention);
  });

  test('what only the other knew is known: a brand, what followed, other texts', async () => {
    const here = await taken();
    await record([sighting('keyed', {post, brands: ['acme', 'zeta']})], {rules, room: 9});
    await record([later('keyed', 20, {post: {...post, body: 'Acme, edited'}})], {rules, room: 9});
    await recordFollowUps({
      threadUrl: 'https://forum.example/t/1',
      sightings: [later('again', 30, {post: {body: 'And now?'}})],
      belongsTo: () => 'keyed',
      rules,
      room: 9,
    });
    const there = await taken();
    await bring(here.filter(({is, row}) => is !== 'mention' || row.id === 'linked'));
    await bring(there);
    expect(await counts()).toMatchObject({total: 1});
    const [mention] = await recentMentions(9);
    expect(mention?.brandIds.toSorted()).toEqual(['acme', 'zeta']);
    expect(mention?.followUps?.map(({id}) => id)).toEqual(['again']);
    expect((await evidenceOf(mention?.id ?? '')).map(({kind}) => kind)).toEqual([
      'edited',
      'follow-up',
    ]);
  });

  test('and stays two once a person told them apart', async () => {
    const merges = await database.decisions.where('id').startsWith('merge-').primaryKeys();
    await undo(merges, dana);
    await bring(await taken());
    expect(await counts()).toMatchObject({total: 2});
  });
});

test('two posts that the site tells apart stay two, whatever a backup brings', async () => {
  await seen(linked());
  const there = await taken();
  await record([later('k1', 5, {post}), later('k2', 6, {post})], {rules, room: 9});
  await decide([{mentionId: 'k1', kind: 'no reply needed'}], dana);
  await restore(there, rules);
  expect(await counts()).toMatchObject({total: 2, waiting: 1});
});

test('they are found beside another post of that address, which was seen before them', async () => {
  await record([later('keyed', 5, {post})], {rules, room: 9});
  const there = await taken();
  await seen(sighting('other', {post: {...post, body: 'Something else'}}));
  await seen(linked());
  await restore(there, rules);
  expect(await counts()).toMatchObject({total: 2});
});
