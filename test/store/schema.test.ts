import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import Dexie from 'dexie';
import {keepProjection} from '../../src/background/projection';
import {rulesOf} from '../../src/background/rules';
import type {MentionId} from '../../src/mention/decision';
import {readSettings} from '../../src/settings/read';
import {database} from '../../src/store/database';
import {outlineOf} from '../../src/store/outline';
import {capturedOf} from '../../src/store/project';
import {decisionsOf, StoreUnavailable, waitingMentions} from '../../src/store/read';
import type {MentionRow} from '../../src/store/rows';
import {setAside} from '../../src/store/write/set-aside';
import {recordPage} from '../../src/store/write/whole-page';
import fake, {resetBrowser} from '../support/fake-browser';
import {checkStore} from './check-store';
import {type Fixture, fixtures} from './fixtures/read';
import {keptOutlines, NOON, rules} from './sample';

const HOUR = 3_600_000;

/** Puts back what a store held, by nothing but the schema that it had. */
async function asItWas({version, stores, tables}: Fixture): Promise<void> {
  const old = new Dexie('earmark');
  old.version(version).stores(stores);
  for (const [name, rows] of Object.entries(tables)) await old.table(name).bulkPut(rows);
  old.close();
}

/** What follows from other rows, and may be made anew. */
const MADE = new Set(['outlines', 'counters', 'private']);

const captured = (rows: MentionRow[]) => rows.map(capturedOf);

beforeEach(async () => {
  jest.useFakeTimers({
    now: NOON + HOUR,
    doNotFake: ['setImmediate', 'setTimeout', 'queueMicrotask'],
  });
  resetBrowser();
  await database.delete();
});
afterEach(() => {
  database.close();
  jest.useRealTimers();
});

test('there is a store of every schema before the latest', () => {
  expect(fixtures.map(({version}) => version)).toEqual(fixtures.map((_, at) => at + 1));
  expect(fixtures.length).toBeGreaterThanOrEqual(database.verno - 1);
});

describe.each(fixtures)('a store of schema $version', fixture => {
  const {tables, settings} = fixture;
  const mentions = tables.mentions as MentionRow[]; // Written by the code of its time

  beforeEach(async () => {
    await fake.storage.local.set({settings});
    await asItWas(fixture);
    await database.open();
  });

  test('is opened with every row it had', async () => {
    for (const [name, rows] of Object.entries(tables)) {
      if (MADE.has(name) || name === 'mentions') continue;
      expect([name, await database.table(name).toArray()]).toEqual([name, rows]);
    }
    expect(captured(await database.mentions.toArray())).toEqual(captured(mentions));
    for (const {key, value} of tables.private ?? []) {
      expect(await database.private.get(key as 'person')).toEqual({key, value});
    }
  });

  test('is, by the rules of now, what a fresh fold of its decisions makes', async () => {
    await keepProjection();
    const {stale, counts} = await checkStore(rulesOf(await readSettings()));
    expect(stale).toEqual([]);
    expect(counts.kept).toEqual(counts.found);
    const byId = (a: {id: MentionId}, b: {id: MentionId}) => (a.id < b.id ? -1 : 1);
    const rows = await database.mentions.toArray();
    expect(await keptOutlines()).toEqual(rows.flatMap(row => outlineOf(row) ?? []).sort(byId));
  });

  test('keeps what people decided, and in what order', async () => {
    await keepProjection();
    for (const {id, state} of mentions) {
      const kept = await database.mentions.get(id);
      expect(kept?.state.standing).toEqual(state.standing);
      expect(kept?.state.flagged).toBe(state.flagged);
      const before = (tables.decisions ?? []).filter(({mentionId}) => mentionId === id);
      expect(new Set((await decisionsOf(id)).map(one => one.id))).toEqual(
        new Set(before.map(one => one.id)),
      );
    }
  });

  test('takes what is read now', async () => {
    const [threadUrl = ''] = mentions.map(({post}) => post.threadUrl);
    const page = {threadUrl, pageUrl: threadUrl, at: NOON + HOUR, rules};
    expect(await recordPage({...page, shows: () => 'gone'})).toHaveLength(mentions.length);
  });
});

test.each(fixtures)(
  'a row that cannot be read keeps no store of schema $version shut',
  async fixture => {
    const [first = {}, ...others] = fixture.tables.mentions ?? [];
    const damaged = {...first, post: 'torn'};
    await asItWas({...fixture, tables: {...fixture.tables, mentions: [damaged, ...others]}});
    await database.open();
    expect(await setAside()).toBe(1);
    expect(await database.mentions.count()).toBe(others.length);
  },
);

test('a store of a later schema cannot be opened, is said to be so, and stays as it is', async () => {
  const later = new Dexie('earmark');
  later.version(database.verno + 90).stores({mentions: 'id', marvels: 'id'});
  await later.table('marvels').put({id: 'm', of: 'the future'});
  later.close();
  const failure = await waitingMentions(5).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StoreUnavailable);
  expect(failure).toMatchObject({why: 'newer'});
  await later.open();
  expect(later.verno).toBe(database.verno + 90);
  expect(await later.table('marvels').toArray()).toEqual([{id: 'm', of: 'the future'}]);
  await later.delete();
});
