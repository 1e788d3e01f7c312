import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {alarmRang} from '../../src/background/alarms';
import {rulesNow} from '../../src/background/rules';
import {keep, tabPages} from '../../src/background/tab-page';
import {inTurn} from '../../src/background/turn';
import {keepZones} from '../../src/background/zones';
import type {Post} from '../../src/mention/post';
import {database} from '../../src/store/database';
import {mentionById} from '../../src/store/read';
import {readPrivate} from '../../src/store/read/private';
import {record} from '../../src/store/write/record';
import {sighting} from '../store/sample';
import fake from '../support/fake-browser';
import {fakeTabs} from './fake-tabs';
import {
  eachWithWorker,
  flag,
  fromPage,
  fromPopup,
  MINUTE,
  NOON,
  post,
  refusal,
  rest,
  seen,
  THREAD,
  tell,
} from './worker';

eachWithWorker();

/** Tells of a post of which the page says this of its time, and gives back the mention's id. */
async function told(
  key: string,
  time: Pick<Post, 'postedAt' | 'postedText'>,
  site = 'forum.example',
): Promise<string> {
  const url = `https://${site}/t/1`;
  const {post, matches} = seen(key, {lang: 'en', site, threadUrl: url, permalink: `${url}#${key}`});
  const {postedAt: _, ...untimed} = post;
  const page = {page: {url}, seen: [{post: {...untimed, ...time}, matches}]};
  const {states} = await fromPage('mentions.seen', page, {url});
  await keepZones(); // Waits its turn behind what is learned after the reply
  return states[0]?.id ?? '';
}

const rangeOf = async (id: string) => (await mentionById(id))?.posted;

// Noon is 12:00 in UTC: this forum's clock is five and a half hours ahead of it
test('a post seen as minutes old, then with a clock, teaches the zone for other posts', async () => {
  const before = await rangeOf(await told('x', {postedText: '4 May 2026, 16:00'}));
  expect(before && before.to - before.from).toBeGreaterThan(60 * MINUTE);

  await told('a', {postedText: '5 minutes ago'});
  jest.setSystemTime(NOON + 60 * MINUTE);
  await told('a', {postedText: '4 May 2026, 17:25'});
  expect((await readPrivate('zones'))?.['forum.example']).toMatchObject({zone: {offset: 330}});

  const id = await told('b', {postedText: '4 May 2026, 18:10'});
  expect(await rangeOf(id)).toMatchObject({from: NOON + 40 * MINUTE, to: NOON + 41 * MINUTE});
});

test('a post once seen with its instant teaches it too', async () => {
  await told('a', {postedAt: NOON - 10 * MINUTE});
  await told('a', {postedText: '4 May 2026, 17:20'});
  expect((await readPrivate('zones'))?.['forum.example']).toMatchObject({zone: {offset: 330}});
});

test('what only the learned zone made of a text is no evidence for the zone', async () => {
  await told('a', {postedAt: NOON - 10 * MINUTE});
  await told('a', {postedText: '4 May 2026, 17:20'});
  await told('b', {postedText: '4 May 2026, 17:00'});
  await told('b', {postedText: 'May 4, 2026 5:00 PM'});
  expect((await readPrivate('zones'))?.['forum.example']?.specimens).toHaveLength(1);
});

test('nothing is kept of a site that teaches nothing', async () => {
  await told('a', {postedText: '3 hours ago'});
  await told('a', {postedText: '4 hours ago'});
  await told('b', {postedAt: NOON});
  await told('b', {postedAt: NOON});
  expect(await readPrivate('zones')).toBeUndefined();
});

const HOUR = 60 * MINUTE;

test('posts seen as hours old teach it when several agree', async () => {
  const later = {
    a: {first: '2 hours ago', at: 0, clock: '4 May 2026, 15:05'}, // Between 9:00 and 10:30 in UTC
    b: {first: '3 hours ago', at: 55 * MINUTE, clock: '4 May 2026, 15:30'}, // 8:55 to 10:25
    c: {first: '1 hour ago', at: 70 * MINUTE, clock: '4 May 2026, 16:50'}, // 11:10 to 12:40
  };
  for (const [key, {first, at}] of Object.entries(later)) {
    jest.setSystemTime(NOON + at);
    await told(key, {postedText: first});
  }
  jest.setSystemTime(NOON + 5 * HOUR);
  for (const [key, {clock}] of Object.entries(later)) await told(key, {postedText: clock});
  expect((await readPrivate('zones'))?.['forum.example']).toMatchObject({zone: {offset: 330}});
});

test('what was seen before the zone was known is known to the minute once it is', async () => {
  const id = await told('x', {postedText: '4 May 2026, 16:00'});
  await told('a', {postedText: '5 minutes ago'});
  jest.setSystemTime(NOON + 60 * MINUTE);
  await told('a', {postedText: '4 May 2026, 17:25'});
  expect(await rangeOf(id)).toMatchObject({
    from: NOON - 90 * MINUTE,
    to: NOON - 89 * MINUTE,
    text: '4 May 2026, 16:00',
  });
});

const setZone = (zone: string | null, host = 'forum.example') =>
  fromPopup('zone.set', {host, zone});

test('a zone that a person sets holds for what is kept and for what comes', async () => {
  const id = await told('x', {postedText: '4 May 2026, 16:00'});
  const exact = await told('y', {postedAt: NOON - 7 * MINUTE});
  expect(await setZone('Asia/Kolkata')).toEqual({narrowed: 1});
  expect(await rangeOf(id)).toMatchObject({from: NOON - 90 * MINUTE, to: NOON - 89 * MINUTE});
  expect(await rangeOf(exact)).toMatchObject({from: NOON - 7 * MINUTE});
  const next = await told('z', {postedText: '4 May 2026, 17:00'});
  expect(await rangeOf(next)).toMatchObject({from: NOON - 30 * MINUTE, to: NOON - 29 * MINUTE});
});

test('a zone set wrongly is put right without a trace', async () => {
  const id = await told('x', {postedText: '4 May 2026, 10:00'});
  const wide = await rangeOf(id);
  await setZone('Asia/Tokyo');
  expect(await rangeOf(id)).toMatchObject({from: NOON - 11 * HOUR});
  await setZone('Europe/Berlin');
  expect(await rangeOf(id)).toMatchObject({from: NOON - 4 * HOUR});
  await setZone(null);
  expect(await rangeOf(id)).toEqual(wide);
});

test('a zone never contradicts what was seen', async () => {
  const id = await told('a', {postedText: '4 May 2026, 16:00'});
  jest.setSystemTime(NOON + MINUTE);
  await told('a', {postedText: '2 hours ago'});
  const seenBefore = await rangeOf(id);
  expect(seenBefore).toMatchObject({to: NOON + MINUTE - 90 * MINUTE});
  await setZone('America/Los_Angeles');
  expect(await rangeOf(id)).toEqual(seenBefore);
});

test('a zone set for a site holds on its hosts, and on no other site', async () => {
  await setZone('Asia/Kolkata', 'https://example/');
  const id = await told('x', {postedText: '4 May 2026, 16:00'});
  expect(await rangeOf(id)).toMatchObject({from: NOON - 90 * MINUTE});
  await setZone(null, 'example');
  await setZone('Asia/Kolkata', 'rum.example');
  const other = await told('y', {postedText: '4 May 2026, 16:00'});
  expect(await rangeOf(other)).not.toMatchObject({from: NOON - 90 * MINUTE});
});

test('what posts teach of a host changes nothing on its subdomains', async () => {
  const id = await told('x', {postedText: '4 May 2026, 16:00'}, 'sub.forum.example');
  const wide = await rangeOf(id);
  await told('a', {postedAt: NOON - 10 * MINUTE});
  await told('a', {postedText: '4 May 2026, 17:20'});
  expect((await readPrivate('zones'))?.['forum.example']).toMatchObject({zone: {offset: 330}});
  expect(await rangeOf(id)).toEqual(wide);
});

test('a zone that a person sets reaches subdomains that had learned another', async () => {
  const sub = 'sub.forum.example';
  await told('a', {postedAt: NOON - 10 * MINUTE}, sub);
  await told('a', {postedText: '4 May 2026, 17:20'}, sub);
  const id = await told('x', {postedText: '4 May 2026, 13:00'}, sub);
  const learned = await rangeOf(id);
  expect(learned).toMatchObject({from: NOON - 4.5 * HOUR});
  expect(await setZone('Europe/Berlin')).toEqual({narrowed: 1});
  expect(await rangeOf(id)).toMatchObject({from: NOON - HOUR});
  await setZone(null);
  expect(await rangeOf(id)).toEqual(learned);
});

test('what posts teach does not outdo what a person set', async () => {
  await setZone('Europe/Berlin');
  await told('a', {postedAt: NOON - 10 * MINUTE});
  await told('a', {postedText: '4 May 2026, 17:20'});
  expect((await readPrivate('zones'))?.['forum.example']).toMatchObject({
    set: 'Europe/Berlin',
    zone: {offset: 330},
  });
  const id = await told('x', {postedText: '4 May 2026, 13:00'});
  expect(await rangeOf(id)).toMatchObject({from: NOON - HOUR});
});

test('no page waits for what is learned, nor for the mentions that follow', async () => {
  await told('x', {postedText: '4 May 2026, 16:00'});
  await told('a', {postedAt: NOON - 10 * MINUTE});
  let holdUp = (): void => undefined;
  const held = new Promise<void>(resolve => (holdUp = resolve));
  const inTurnBefore = inTurn('zones', () => held);
  const {post, matches} = seen('a', {lang: 'en'});
  const {postedAt: _, ...untimed} = post;
  await tell({post: {...untimed, postedText: '4 May 2026, 17:20'}, matches});
  const {states} = await tell(seen('b'));
  expect(states[0]?.standing).toBe('waiting');
  holdUp();
  await inTurnBefore;
  await keepZones();
  expect((await readPrivate('zones'))?.['forum.example']).toMatchObject({zone: {offset: 330}});
});

test('a comment in a frame follows the zone of the frame, not of the page around it', async () => {
  const url = 'https://talk.example/embed';
  const {post, matches} = seen('c', {lang: 'en', site: 'talk.example', threadUrl: url});
  const {postedAt: _, ...untimed} = post;
  const page = {
    page: {url},
    seen: [{post: {...untimed, postedText: '4 May 2026, 16:00'}, matches}],
  };
  const {states} = await fromPage('mentions.seen', page, {url, frameId: 3, tabUrl: THREAD});
  const id = states[0]?.id ?? '';
  expect((await mentionById(id))?.host).toBe('forum.example');
  expect(await setZone('Asia/Kolkata')).toEqual({narrowed: 0});
});

test('a tab is told of the mentions that it shows, and of no others', async () => {
  await told('x', {postedText: '4 May 2026, 16:00'});
  const shown = await told('y', {postedText: '4 May 2026, 16:10'});
  const [page] = await tabPages();
  if (page) await keep({...page, states: page.states.filter(({id}) => id === shown)}, NOON);
  expect(await setZone('Asia/Kolkata')).toEqual({narrowed: 2});
  await rest();
  const ids = fakeTabs
    .told('page.changed')
    .flatMap(({body}) => (body as {states: {id: string}[]}).states.map(({id}) => id));
  expect(ids).toEqual([shown]);
});

test('a target that changes while many follow their zone is the target of them all', async () => {
  const many = Array.from({length: 200}, (_, at) => sighting(`a${at}`));
  const posted = {from: NOON - 10 * 60 * MINUTE, to: NOON};
  const last = sighting('z', {post: {lang: 'en', postedText: '4 May 2026, 16:00'}, posted});
  await record([...many, last], {rules: await rulesNow(), room: 201});
  const get = fake.storage.session.get.bind(fake.storage.session);
  const spy = jest.spyOn(fake.storage.session, 'get').mockImplementation(async key => {
    if (key !== null) return get(key);
    spy.mockRestore(); // The first of them are written, and the tabs are to be told
    await fromPopup('settings.changed', {target: 15});
    return get(key);
  });
  expect(await setZone('Asia/Kolkata')).toEqual({narrowed: 1});
  expect((await database.mentions.get('z'))?.index.due).toBe(NOON - 75 * MINUTE);
});

/** The worker dies over the first mentions that it writes. */
async function cutOff(work: () => Promise<unknown>): Promise<void> {
  jest.spyOn(console, 'error').mockImplementation();
  jest.spyOn(database.mentions, 'bulkPut').mockImplementationOnce(() => {
    throw new Error('The worker died');
  });
  expect(await refusal(work())).toMatchObject({because: 'failed'});
}

test('mentions that the worker died over follow their zone at the next alarm', async () => {
  const id = await told('x', {postedText: '4 May 2026, 16:00'});
  const wide = await rangeOf(id);
  await cutOff(() => setZone('Asia/Kolkata'));
  expect(await rangeOf(id)).toEqual(wide);
  await alarmRang({name: 'each minute'});
  expect(await rangeOf(id)).toMatchObject({from: NOON - 90 * MINUTE});
  expect(await readPrivate('narrowing')).toEqual([]);
});

test('cut off, and set to another zone, they follow one after the other', async () => {
  const id = await told('x', {postedText: '4 May 2026, 10:00'});
  await setZone('Asia/Tokyo');
  await cutOff(() => setZone('Asia/Kolkata'));
  await setZone('Europe/Berlin');
  expect(await rangeOf(id)).toMatchObject({from: NOON - 4 * HOUR});
});

test('an unknown zone, and what is no site, are refused in words', async () => {
  expect(await refusal(setZone('Mars/Olympus'))).toMatchObject({because: 'not allowed'});
  expect(await refusal(setZone('UTC', 'no site'))).toMatchObject({because: 'not allowed'});
  const fromSite = fromPage('zone.set', {host: 'forum.example', zone: 'UTC'});
  expect(await refusal(fromSite)).toMatchObject({because: 'not allowed'});
  expect(await readPrivate('zones')).toBeUndefined();
});

test('what was decided stays with a mention whose time grows narrower', async () => {
  const {postedAt: _, ...untimed} = post('x');
  const {id} = await flag({...untimed, postedText: '4 May 2026, 16:00'});
  expect(await setZone('Asia/Kolkata')).toEqual({narrowed: 1});
  expect((await mentionById(id))?.state.flagged).toBe(true);
});
