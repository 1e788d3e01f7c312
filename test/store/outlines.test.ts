import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import Dexie from 'dexie';
import {database} from '../../src/store/database';
import {mentionsByIds, outlinesNow, outlinesSince} from '../../src/store/read';
import {decide} from '../../src/store/write/decide';
import {erase} from '../../src/store/write/erase';
import {outlineAgain} from '../../src/store/write/outline-again';
import {record} from '../../src/store/write/record';
import {dana, eachWithEmptyStore, keptOutlines, NOON, rules, sighting} from './sample';

eachWithEmptyStore();

const seen = (...sightings: ReturnType<typeof sighting>[]) =>
  record(sightings, {rules, room: Infinity});

const latestStamp = async () => (await outlinesNow()).stamp;

const answered = (mentionId: string) =>
  decide([{mentionId, kind: 'answered', replyAt: NOON, how: 'by hand'}], dana);

test('an outline says of a mention what lists are filtered, counted and sorted by', async () => {
  await seen(sighting('aaa1'));
  await decide([{mentionId: 'aaa1', kind: 'tagged', tags: ['parcel']}], dana);
  await decide([{mentionId: 'aaa1', kind: 'triaged', as: 'concern'}], dana);
  expect(await keptOutlines()).toEqual([
    {
      id: 'aaa1',
      host: 'forum.example',
      author: 'Robin',
      brandIds: ['acme'],
      tags: ['parcel'],
      place: 'waiting',
      flagged: false,
      triage: 'concern',
      happened: NOON,
      due: NOON + 3_600_000,
      clock: [NOON, null, 0, [0, 0], null, 0],
    },
  ]);
});

test('after a change only the outlines beside it are told anew', async () => {
  await seen(sighting('aaa1'), sighting('aaa2'), sighting('bbb1'));
  const before = await latestStamp();
  expect(await outlinesSince(before)).toEqual([]);
  await answered('aaa2');
  const told = await outlinesSince(before);
  expect(told).toMatchObject([{start: 'aaa', outlines: [{id: 'aaa1'}, {id: 'aaa2'}]}]);
  expect(told[0]?.outlines[1]).toMatchObject({place: 'answered'});
});

test('what was erased is told as a start without it', async () => {
  await seen(sighting('aaa1'));
  const before = await latestStamp();
  await erase({by: 'mention', ids: ['aaa1']}, {by: 'Dana', at: NOON, rules});
  expect(await outlinesSince(before)).toMatchObject([{start: 'aaa', outlines: []}]);
});

test('mentions are read in the order in which they are asked for', async () => {
  await seen(sighting('a'), sighting('b'), sighting('c'));
  const found = await mentionsByIds(['c', 'gone', 'a']);
  expect(found.map(({id}) => id)).toEqual(['c', 'a']);
});

test('outlines that are lost or wrong are made again from the rows', async () => {
  await seen(...Array.from({length: 40}, (_, at) => sighting(`${at % 4}${at}xx`)));
  const whole = await keptOutlines();
  const before = await latestStamp();
  await database.outlines.where('start').startsWith('1').delete();
  await database.outlines.put({start: 'zzz', stamp: 0, packed: JSON.stringify([])});
  await outlineAgain();
  expect(await keptOutlines()).toEqual(whole);
  expect(await latestStamp()).toBeGreaterThan(before);
});

/** The schema of the first release, as a browser may still hold it. */
const FIRST = {
  mentions:
    'id, index.seen, index.due, index.answered, index.archived, index.happened, index.thread, index.author, index.link, index.mergedInto, host, *brandIds',
  decisions: 'id, mentionId, at',
  evidence: 'id, mentionId, [mentionId+kind]',
  readings: '[place+hour], at',
  outbox: 'id, nextAt',
  counters: 'name',
  private: 'key',
  tombstones: 'idHash',
};

test('a store of the first release gets its outlines when it is opened', async () => {
  await seen(sighting('aaa1'), sighting('aab1'));
  await answered('aaa1');
  const [rows, counters] = [await database.mentions.toArray(), await database.counters.toArray()];
  const decisions = await database.decisions.toArray();
  const outlines = await keptOutlines();
  await database.delete();
  const old = new Dexie('earmark');
  old.version(1).stores(FIRST);
  await old.table('mentions').bulkPut(rows);
  await old.table('counters').bulkPut(counters);
  await old.table('decisions').bulkPut(decisions);
  old.close();
  await database.open();
  expect(await keptOutlines()).toEqual(outlines);
  expect(await database.mentions.toArray()).toEqual(rows);
});
