import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {alarmRang} from '../../src/background/alarms';
import {keepRetention} from '../../src/background/backups/retention';
import {rulesOf} from '../../src/background/rules';
import {inTurn} from '../../src/background/turn';
import type {Erasing} from '../../src/mention/erasing';
import {readSettings} from '../../src/settings/read';
import {database} from '../../src/store/database';
import {capturedOf} from '../../src/store/project';
import {
  counts,
  Damaged,
  mentionById,
  readPrivate,
  StoreUnavailable,
  waitingMentions,
} from '../../src/store/read';
import type {MentionRow} from '../../src/store/rows';
import {putOutgoing} from '../../src/store/write/outgoing';
import {recount} from '../../src/store/write/recount';
import {restore} from '../../src/store/write/restore';
import {setAside} from '../../src/store/write/set-aside';
import fake from '../support/fake-browser';
import {
  eachWithWorker,
  flag,
  fromPopup,
  MINUTE,
  NOON,
  post,
  refusal,
  rest,
  seen,
  tell,
} from './worker';

eachWithWorker();

const DAY = 1440 * MINUTE;

const minute = () => alarmRang({name: 'each minute'});

/** The ids of mentions told by the page, in order. */
async function told(...keys: string[]): Promise<string[]> {
  const {states} = await tell(...keys.map(key => seen(key)));
  await lookedForStorms();
  return states.map(state => state?.id ?? '');
}

/** A look goes on after a page has its answer. */
const lookedForStorms = () => inTurn('storms', async () => {});

const answer = (mentionId: string) =>
  fromPopup('decisions.made', {
    step: crypto.randomUUID(),
    decisions: [{mentionId, kind: 'answered', replyAt: NOON - MINUTE, how: 'by hand'}],
  });

const briefOn = (mentionId: string) => ({
  id: 'brief',
  mentionId,
  webhookId: 'w',
  to: 'Care',
  title: 'Acme',
  body: 'Robin wrote',
  at: NOON,
  tries: 0,
});

describe('a mention whose row is damaged', () => {
  /** Writes what nothing of ours would write: by the browser's own interface. */
  async function damage(id: string, parts: Partial<Record<keyof MentionRow, unknown>>) {
    const row = await database.mentions.get(id);
    await database.mentions.put({...row, ...parts} as MentionRow);
  }

  const ways: [string, Partial<Record<keyof MentionRow, unknown>>][] = [
    ['no post', {post: undefined}],
    ['no state', {state: undefined}],
    ['a post without words', {post: {kind: 'post'}}],
    ['brands that are none', {brandIds: 'acme'}],
    ['a time that is none', {seenAt: 'noon'}],
  ];

  it.each(ways)('is found when it has %s, and said', async (_, parts) => {
    const [a = ''] = await told('a', 'b');
    await damage(a, parts);
    expect(await waitingMentions(5).catch(error => error)).toBeInstanceOf(Damaged);
    await fromPopup('store.checked', {});
  });

  it.each(ways)('with %s is put aside by check and repair, which says so', async (_, parts) => {
    const [a = '', b] = await told('a', 'b');
    await damage(a, parts);
    const report = await fromPopup('store.checked', {});
    expect(report).toEqual({aside: 1, mended: 0, recounted: true});
    expect((await waitingMentions(5)).map(({id}) => id)).toEqual([b]);
    expect(await readPrivate('set aside')).toMatchObject([{id: a}]);
    expect(await fromPopup('store.checked', {})).toMatchObject({aside: 0, recounted: false});
  });

  it('is put aside by what goes on after a page that tells of others has its answer', async () => {
    const [a = ''] = await told('a');
    await damage(a, {post: undefined});
    database.close(); // By another worker, which has read nothing yet
    await database.open();
    jest.setSystemTime(NOON + MINUTE);
    await told('b');
    await rest();
    await lookedForStorms();
    expect(await readPrivate('set aside')).toMatchObject([{id: a}]);
    expect((await readPrivate('storm watch'))?.acme?.at).toBe(NOON + MINUTE);
  });

  it('keeps no page from telling, and its decisions count again once its post is read', async () => {
    const [a = ''] = await told('a', 'b');
    await answer(a);
    await rest();
    await damage(a, {lastSeenAt: undefined});
    jest.setSystemTime(NOON + 10 * MINUTE);
    const {states} = await tell(seen('a'), seen('c'));
    expect(states).toMatchObject([{id: a, standing: 'answered'}, {standing: 'waiting'}]);
    expect(await counts()).toMatchObject({total: 3, answered: 1, waiting: 2});
  });

  it.each<[string, Erasing]>([
    ['by its author', {by: 'author', host: 'forum.example', name: '@Robin'}],
    ['by its brand', {by: 'brand', brandId: 'acme'}],
    ['by a period', {by: 'period', from: NOON - MINUTE, to: NOON + MINUTE}],
  ])('is erased %s with what was decided on it, and does not come back', async (_, which) => {
    const [a = ''] = await told('a');
    await answer(a);
    await rest();
    await damage(a, {state: undefined});
    await fromPopup('mentions.erased', {which, atMost: 1});
    expect(await readPrivate('set aside')).toEqual([]);
    expect(await database.decisions.count()).toBe(0);
    expect(await tell(seen('a'))).toEqual({states: [null]});
    await fromPopup('store.checked', {});
  });

  it('that does not say when it was seen is kept as long as what is found with it', async () => {
    const [a = ''] = await told('a');
    await rest();
    await damage(a, {seenAt: undefined});
    await fromPopup('keeping.changed', {keepDays: 90});
    expect(await readPrivate('set aside')).toMatchObject([{id: a, asideAt: NOON}]);
    for (const days of [1, 2, 89]) await keepRetention(NOON + days * DAY);
    expect(await readPrivate('set aside')).toMatchObject([{id: a}]);
    for (const days of [90, 91]) await keepRetention(NOON + days * DAY);
    expect(await readPrivate('set aside')).toEqual([]);
    expect(await tell(seen('a'))).toEqual({states: [null]});
  });

  it('is erased with the brief of it that waits, and with its hint', async () => {
    const [a = ''] = await told('a');
    await rest();
    await putOutgoing(briefOn(a), 9);
    await database.hints.put({id: a, model: 'm'});
    await damage(a, {state: undefined});
    await fromPopup('store.checked', {});
    await fromPopup('mentions.erased', {which: {by: 'brand', brandId: 'acme'}, atMost: 1});
    expect(await database.outbox.toArray()).toEqual([]);
    expect(await database.hints.toArray()).toEqual([]);
  });

  it('is put aside once by two who come upon it', async () => {
    const [a = ''] = await told('a');
    await rest();
    await damage(a, {state: undefined});
    expect((await Promise.all([setAside(), setAside()])).toSorted()).toEqual([0, 1]);
    expect(await readPrivate('set aside')).toHaveLength(1);
    await recount();
  });

  it('comes back from a backup with what was decided on it since', async () => {
    const [a = ''] = await told('a');
    const [captured] = (await database.mentions.toArray()).map(capturedOf);
    if (!captured) throw new Error('It was not kept.');
    await answer(a);
    await rest();
    await damage(a, {state: undefined});
    await fromPopup('store.checked', {});
    await restore([{is: 'mention', row: captured}], rulesOf(await readSettings()));
    expect((await mentionById(a))?.state.standing.is).toBe('answered');
  });

  it('keeps no reminder from being given', async () => {
    const [a = ''] = await told('a', 'b');
    await rest();
    await damage(a, {post: undefined});
    jest.setSystemTime(NOON + 55 * MINUTE);
    await minute();
    expect(fake.notifications.shown.size).toBe(1);
    expect((await counts()).total).toBe(1);
  });
});

describe('a disk that is full', () => {
  const named = (name: string) => Object.assign(new DOMException('no room', name));

  /** From the so many-th row on, nothing more can be written. */
  function fullAfter(rows: number): () => void {
    let left = rows;
    const put = IDBObjectStore.prototype.put;
    const spies = (['put', 'add'] as const).map(way =>
      jest.spyOn(IDBObjectStore.prototype, way).mockImplementation(function (
        this: IDBObjectStore,
        ...row
      ) {
        if (left-- > 0) return put.apply(this, row);
        throw named('QuotaExceededError');
      }),
    );
    return () => {
      for (const spy of spies) spy.mockRestore();
    };
  }

  it.each([0, 1, 2, 3])('in the middle of a decision (row %i) leaves all as it was', async rows => {
    const [a = ''] = await told('a');
    const before = await database.mentions.toArray();
    const free = fullAfter(rows);
    const refused = await refusal(answer(a));
    free();
    expect(refused).toMatchObject({because: 'store unavailable', message: 'ui_store_full'});
    expect(await database.mentions.toArray()).toEqual(before);
    expect(await database.decisions.count()).toBe(0);
    await answer(a);
    expect(await mentionById(a)).toMatchObject({state: {standing: {is: 'answered'}}});
  });

  it('holds a flag in the outbox, and puts it away when there is room', async () => {
    const free = fullAfter(1);
    expect(await flag(post('f', {body: 'late again'}))).toMatchObject({
      unsaved: true,
      flagged: true,
    });
    free();
    expect((await counts()).total).toBe(0);
    await minute();
    expect(await counts()).toMatchObject({total: 1, flagged: 1});
  });

  it('loses nothing that a page tells: it is told to try again', async () => {
    const free = fullAfter(2);
    expect(await refusal(tell(seen('a'), seen('b')))).toMatchObject({because: 'store unavailable'});
    free();
    expect((await counts()).total).toBe(0);
    await told('a', 'b');
    expect((await counts()).total).toBe(2);
  });
});

describe('a page of an older Earmark that holds the data', () => {
  const openRaw = (version: number) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('earmark', version);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  it('and does not let go is named; once it is closed, all is there', async () => {
    await told('a');
    const rows = await database.mentions.toArray();
    await rest();
    database.close();
    const now = database.verno * 10;
    await new Promise(resolve => {
      indexedDB.deleteDatabase('earmark').onsuccess = resolve;
    });
    const old = await openRaw(5);
    old.onversionchange = () => {}; // Frozen: it never closes
    const failure = await waitingMentions(5).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreUnavailable);
    expect(failure).toMatchObject({why: 'held'});
    expect(await refusal(tell(seen('a')))).toMatchObject({message: 'ui_store_held'});
    old.close();
    await rest();
    expect(await waitingMentions(5)).toEqual([]);
    expect(database.verno * 10).toBe(now);
    await database.mentions.bulkPut(rows);
    await fromPopup('store.checked', {});
  });

  it('of this Earmark lets go when a newer one comes, and says what became of it', async () => {
    await told('a');
    const newer = await openRaw((database.verno + 1) * 10); // Waits for nobody: ours has closed
    expect(await refusal(tell(seen('b')))).toMatchObject({message: 'ui_store_newer'});
    newer.close();
    await new Promise(resolve => {
      indexedDB.deleteDatabase('earmark').onsuccess = resolve;
    });
  });
});
