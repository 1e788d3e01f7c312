import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {alarmRang} from '../../src/background/alarms';
import {bringingBack, bringingIn, keepHints} from '../../src/background/hints';
import {rowLine} from '../../src/report/backup/format';
import {database} from '../../src/store/database';
import {capturedOf} from '../../src/store/project';
import {hintsOf, readPrivate} from '../../src/store/read';
import {record} from '../../src/store/write/record';
import {hintsVersion} from '../../src/triage';
import {rules, sighting} from '../store/sample';
import {acme, eachWithWorker, flag, fromPopup, post, rest, seen, set, tell} from './worker';

eachWithWorker();

const COMPLAINT =
  'I tried to cancel my acme account three times since May and it failed each time with an error.';

const eachMinute = () => alarmRang({name: 'each minute'});

/** Another worker knows nothing of what the one before it has done. */
const workerDied = () => bringingBack(async () => undefined);
beforeEach(workerDied);

/** Everything the worker began after its answer, timers included. */
async function settled(): Promise<void> {
  await keepHints(); // Waits its turn behind what was begun before
  await rest();
}

const onlyHint = async () => {
  const [row] = await database.hints.toArray();
  return row;
};

it('a mention has its hint soon after it was stored: no decision, and no part of what was captured', async () => {
  await tell(seen('a', {body: COMPLAINT}));
  await settled();
  expect(await onlyHint()).toMatchObject({
    model: hintsVersion(),
    hint: {kind: 'concern', because: expect.arrayContaining(['cancel my acme account'])},
  });
  expect(await database.decisions.count()).toBe(0);
  const [mention] = await database.mentions.toArray();
  expect(JSON.stringify(mention)).not.toContain('concern');
});

it('a flagged post has its hint too', async () => {
  await flag(post('a', {body: COMPLAINT}));
  await settled();
  expect((await onlyHint())?.hint?.kind).toBe('concern');
});

it('what a worker that died left undone is made good by the next alarm', async () => {
  await tell(seen('a', {body: COMPLAINT}), seen('b'));
  await settled();
  await database.hints.clear();
  await database.private.delete('hinted');
  await workerDied();
  await eachMinute();
  expect(await database.hints.count()).toBe(2);
});

it('after a backup of very many, all are gone through as they lie', async () => {
  await tell(seen('a', {body: COMPLAINT}));
  await settled();
  const some = Array.from({length: 850}, (_, at) =>
    sighting(`${(at + 256).toString(16)}x`, {post: {body: COMPLAINT}}),
  );
  await record(some, {rules, room: Infinity});
  await workerDied();
  await eachMinute();
  expect(await database.hints.count()).toBe(851);
});

it('once all have theirs, what comes without one is found among what changed', async () => {
  await tell(seen('a', {body: COMPLAINT}));
  await settled();
  expect(await readPrivate('hinted')).toMatchObject({model: hintsVersion()});
  await tell(seen('b', {body: COMPLAINT}));
  await rest();
  await database.hints.clear(); // As if the worker had died before it came to that of b
  await workerDied();
  await eachMinute();
  const [made] = await database.hints.toArray();
  expect((await database.mentions.get(made?.id ?? ''))?.post.key).toBe('b');
});

it('a worker that saw to all hints itself does not look again, and writes down but what is new', async () => {
  await tell(seen('a', {body: COMPLAINT}));
  await settled();
  const before = (await readPrivate('hinted'))?.stamp ?? 0;
  const looked = jest.spyOn(database.hints, 'where');
  const wrote = jest.spyOn(database.private, 'put');
  await eachMinute();
  expect(wrote).not.toHaveBeenCalledWith(expect.objectContaining({key: 'hinted'}));
  await tell(seen('b', {body: COMPLAINT}));
  await settled();
  await eachMinute();
  expect((await readPrivate('hinted'))?.stamp).toBeGreaterThan(before);
  expect(looked).not.toHaveBeenCalled();
  looked.mockRestore();
  wrote.mockRestore();
});

it('takes nothing for done while what may lack its hint is on its way', async () => {
  await settled();
  const before = (await readPrivate('hinted'))?.stamp;
  let end = () => {};
  const work = new Promise<void>(resolve => {
    end = resolve;
  });
  const bringing = bringingIn(() => work);
  await record([sighting('a', {post: {body: COMPLAINT}})], {rules, room: 1});
  await eachMinute();
  expect((await readPrivate('hinted'))?.stamp).toBe(before);
  end();
  await bringing;
});

it('what was brought in by work that failed then is looked for', async () => {
  await settled();
  const failed = bringingIn(async () => {
    await record([sighting('a', {post: {body: COMPLAINT}})], {rules, room: 1});
    throw new Error('The disk is full');
  });
  await expect(failed).rejects.toThrow('full');
  await eachMinute();
  expect(await database.hints.count()).toBe(1);
});

it('what a backup brings back has its hints made by the next alarm, though one rang in mid-work', async () => {
  await tell(seen('a', {body: COMPLAINT}), seen('b'));
  await settled();
  const lines = (await database.mentions.toArray()).map(row => rowLine('mention', capturedOf(row)));
  await Promise.all(database.tables.map(table => table.clear()));
  const restoring = fromPopup('backup.restored', {lines, from: 0});
  await eachMinute();
  await restoring;
  await eachMinute();
  expect(await database.hints.count()).toBe(2);
});

it('more than can be held until their turn are looked for by the next alarm', async () => {
  await settled();
  const keys = Array.from({length: 1_001}, (_, at) => `${at + 1_000}`);
  await record(
    keys.map(key => sighting(key, {post: {body: COMPLAINT}})),
    {rules, room: Infinity},
  );
  const all = await database.mentions.toArray();
  await bringingIn(async name => name(all));
  await rest();
  expect(await database.hints.count()).toBe(0);
  await eachMinute();
  expect(await database.hints.count()).toBe(1_001);
});

it('a hint that could not be kept is made by the next alarm', async () => {
  await settled();
  const full = Object.assign(new Error('no room'), {name: 'QuotaExceededError'});
  const put = jest.spyOn(database.hints, 'bulkPut').mockRejectedValueOnce(full);
  await tell(seen('a', {body: COMPLAINT}));
  await rest();
  put.mockRestore();
  expect(await database.hints.count()).toBe(0);
  await eachMinute();
  expect(await database.hints.count()).toBe(1);
});

it('hints of an earlier model are made again', async () => {
  await tell(seen('a', {body: COMPLAINT}));
  await settled();
  const [{id = ''} = {}] = await database.hints.toArray();
  await database.hints.put({id, model: 'an earlier one'});
  await database.private.put({key: 'hinted', value: {model: 'an earlier one', stamp: 1}});
  await workerDied();
  await eachMinute();
  expect((await onlyHint())?.hint?.kind).toBe('concern');
});

it('in a language that is not known there is none, which is told from one still to be made', async () => {
  await tell(seen('a', {body: 'Acme nie działa i nikt mi nie pomógł, bo jest już po gwarancji'}));
  await settled();
  const [{id = ''} = {}] = await database.mentions.toArray();
  expect(await hintsOf([id, 'another'])).toEqual(new Map([[id, null]]));
});

it('a hint asks for no reply where only concerns do, until a person says that it is right', async () => {
  await set({brands: [{...acme, needsReply: 'concerns'}]});
  await tell(seen('a', {body: COMPLAINT}));
  await settled();
  const [{id = '', index} = {}] = await database.mentions.toArray();
  expect(index?.due).toBeUndefined();
  const decisions = [{mentionId: id, kind: 'triaged', as: 'concern'} as const];
  await fromPopup('decisions.made', {step: crypto.randomUUID(), decisions});
  expect((await database.mentions.get(id))?.index.due).toBeDefined();
});

it('a hint goes with its mention when that is erased, since it repeats its words', async () => {
  await tell(seen('a', {body: COMPLAINT}));
  await settled();
  const [{id = ''} = {}] = await database.mentions.toArray();
  await fromPopup('mentions.erased', {which: {by: 'mention', ids: [id]}, atMost: 1});
  expect(await database.hints.count()).toBe(0);
  await eachMinute();
  expect(await database.hints.count()).toBe(0);
});
