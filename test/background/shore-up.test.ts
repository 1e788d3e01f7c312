import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {rulesOf} from '../../src/background/rules';
import type {ContactPoint, ContactTest} from '../../src/mention/contact-point';
import {limits} from '../../src/mention/limits';
import type {Passed} from '../../src/messages/contract';
import {readSettings} from '../../src/settings/read';
import {database} from '../../src/store/database';
import type {KeptRow} from '../../src/store/kept-row';
import {
  contactPoints,
  contactTests,
  latestTones,
  readPrivate,
  wereRead,
} from '../../src/store/read';
import {everything} from '../../src/store/read/everything';
import {restore} from '../../src/store/write/restore';
import {
  eachWithWorker,
  fromPage,
  fromPopup,
  MINUTE,
  NOON,
  refusal,
  rest,
  seen,
  THREAD,
  tell,
} from './worker';

eachWithWorker();

const point: ContactPoint = {
  id: 'p1',
  name: 'Hotline',
  kind: 'phone',
  reach: '+44 20 7946 0000',
  everyDays: 7,
  addedAt: NOON,
};

const tried = (id: string, differs: Partial<ContactTest> = {}): ContactTest => ({
  id,
  pointId: 'p1',
  at: NOON - MINUTE,
  by: 'Dana',
  result: 'human',
  minutes: 12,
  ...differs,
});

const save = (one = point) => fromPopup('contact.saved', {point: one});
const log = (test: ContactTest) => fromPopup('contact.tested', {test});

describe('a contact point', () => {
  test('is kept with its last test, logged once however often it is sent', async () => {
    await save();
    await save({...point, name: 'Helpline'});
    await log(tried('t1'));
    await log(tried('t1'));
    await log(tried('t0', {at: NOON - 60 * MINUTE}));
    expect(await contactPoints()).toEqual([
      {point: {...point, name: 'Helpline'}, last: tried('t1')},
    ]);
    expect((await contactTests(9)).map(({id}) => id)).toEqual(['t1', 't0']);
  });

  test('that is gone takes no test, and none is tried in the future', async () => {
    expect(String(await refusal(log(tried('t1'))))).toContain('worker_unknown_contact');
    await save();
    expect(String(await refusal(log(tried('t1', {at: NOON + 5 * MINUTE}))))).toContain(
      'worker_test_ahead',
    );
    expect(await contactTests(9)).toEqual([]);
  });

  test('leaves nothing behind when it is removed; a test that was none is taken out', async () => {
    await save();
    await log(tried('t1'));
    await log(tried('t2'));
    await fromPopup('test.removed', {id: 't2'});
    expect((await contactTests(9, 'p1')).map(({id}) => id)).toEqual(['t1']);
    await fromPopup('contact.removed', {id: 'p1'});
    expect([await contactPoints(), await contactTests(9)]).toEqual([[], []]);
  });

  test('minutes to a human are of a human who was reached', async () => {
    await save();
    const error = await refusal(log(tried('t1', {result: 'no answer'})));
    expect(String(error)).toContain('minutes to a human');
  });
});

test('a cause is put right since a day, until that is taken back', async () => {
  await fromPopup('cause.fixed', {cause: 'billing', at: NOON});
  await fromPopup('cause.fixed', {cause: 'staff', at: NOON});
  await fromPopup('cause.fixed', {cause: 'billing', at: null});
  expect(await readPrivate('causes fixed')).toEqual({staff: NOON});
});

describe('the tone of a thread', () => {
  const angry = 'This is terrible, they lost my parcel again and nobody answers. I am furious.';
  const glad = 'Thank you so much, this is great, they were wonderful and it works perfectly now!';
  const passed = (words: string, minute: number, isOurs = false): Passed => ({
    words,
    postedAt: NOON + minute * MINUTE,
    ...(isOurs ? {isOurs: true as const} : {}),
  });
  const read = (posts: Passed[], url = THREAD) =>
    fromPage('page.read', {page: {url}, threadUrl: THREAD, posts}, {url});
  const counts = (parts: Partial<Record<string, number>> = {}) => ({
    negative: 0,
    neutral: 0,
    positive: 0,
    unknown: 0,
    ...parts,
  });

  test('is counted before our first reply and after it, without a word of anybody', async () => {
    const {states} = await tell(seen('a'));
    await fromPopup('decisions.made', {
      step: crypto.randomUUID(),
      decisions: [
        {mentionId: states[0]?.id ?? '', kind: 'answered', how: 'by hand', replyAt: NOON},
      ],
    });
    await read([
      passed(angry, -5),
      passed(glad, 1, true),
      passed(glad, 2),
      passed('नमस्ते आप कैसे हैं', 3),
      {words: angry},
    ]);
    expect(await latestTones(9)).toEqual([
      {
        thread: THREAD,
        page: THREAD,
        at: NOON,
        repliedAt: NOON,
        before: counts({negative: 1}),
        after: counts({positive: 1, unknown: 1}),
        undated: 1,
      },
    ]);
    await read([passed(angry, -5)]);
    expect(await latestTones(9)).toMatchObject([{before: counts({negative: 1}), after: counts()}]);
  });

  test('is counted only of threads with a mention, and goes when the last one is erased', async () => {
    await read([passed(angry, -5)]);
    expect(await latestTones(9)).toEqual([]);
    await tell(seen('a'));
    await read([passed(angry, -5)]);
    expect(await latestTones(9)).toHaveLength(1);
    await rest();
    const [mention] = await database.mentions.toArray();
    await fromPopup('mentions.erased', {
      which: {by: 'mention', ids: [mention?.id ?? '']},
      atMost: 1,
    });
    expect(await latestTones(9)).toEqual([]);
  });
});

test('all of it is in a backup, and comes back to an empty store', async () => {
  await tell(seen('a'));
  await save();
  await log(tried('t1'));
  await fromPopup('cause.fixed', {cause: 'billing', at: NOON});
  await fromPage('page.read', {
    page: {url: THREAD},
    threadUrl: THREAD,
    posts: [{words: 'x', postedAt: NOON}],
  });
  const kept: KeptRow[] = [];
  for await (const {rows} of everything()) kept.push(...structuredClone(rows));
  const tones = await latestTones(9);
  await Promise.all(database.tables.map(table => table.clear()));
  await restore(kept, rulesOf(await readSettings()));
  expect(await contactPoints()).toEqual([{point, last: tried('t1')}]);
  expect(await readPrivate('causes fixed')).toEqual({billing: NOON});
  expect(await latestTones(9)).toEqual(tones);
});

test('a backup brings back no more tones of a thread than may be counted', async () => {
  await tell(seen('a'));
  const none = {negative: 0, neutral: 0, positive: 0, unknown: 0};
  const tones = Array.from({length: limits.tonesOfThread + 5}, (_, at) => ({
    is: 'tone' as const,
    row: {
      thread: THREAD,
      page: `${THREAD}?page=${at}`,
      at: NOON,
      before: none,
      after: none,
      undated: 0,
    },
  }));
  const [said] = await restore(tones, rulesOf(await readSettings()));
  expect(said).toEqual({is: 'tone', added: limits.tonesOfThread, kept: 0, refused: 5});
  expect(await latestTones(99)).toHaveLength(limits.tonesOfThread);
});

test('in which spans anything was read is told apart', async () => {
  await tell(seen('a'));
  const spans = [
    {from: NOON - 60 * MINUTE, to: NOON},
    {from: NOON, to: NOON + MINUTE},
  ];
  expect(await wereRead(spans)).toEqual([false, true]);
});
