import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {alarmRang} from '../../src/background/alarms';
import {start} from '../../src/background/start';
import {readSettings} from '../../src/settings/read';
import {database} from '../../src/store/database';
import {readPrivate} from '../../src/store/read';
import fake from '../support/fake-browser';
import {acme, eachWithWorker, flag, fromPopup, post, rest, seen, set, tell} from './worker';

eachWithWorker();

const evil = 'https://evil.example/';

/** What of the private settings the worker makes again by itself. */
const MADE = ['rules', 'hinted', 'storm watch'];

/** Everything private and everything decided, as it is kept. */
async function kept(): Promise<string> {
  const settings = (await database.private.toArray()).filter(({key}) => !MADE.includes(key));
  const {decisions, outbox, tombstones} = database;
  const rows = [decisions, outbox, tombstones].map(table => table.toArray());
  return JSON.stringify([settings, await Promise.all(rows)]);
}

/** What a page process would write, under every name that is, or might be, one of ours. */
const forged = {
  person: 'Eve',
  keeping: {every: 'daily', keepDays: 1},
  outbox: [{sighting: {facts: {id: 'x'}}, how: 'button'}],
  webhooks: [{id: 'w', url: evil, secret: 's'}],
  private: [{key: 'person', value: 'Eve'}],
  people: [{name: 'Eve', email: 'eve@evil.example'}],
  reminders: {discreet: false},
  backup: evil,
  started: true,
  'new flags': {hour: 0, flags: 0},
};

test('what a page process writes into storage.local changes nothing that is private or decided', async () => {
  await fromPopup('person.named', {name: 'Dana'});
  await tell(seen('a'));
  await flag(post('b'));
  await rest();
  const before = await kept();
  await fake.storage.local.set(forged);
  await start();
  await alarmRang({name: 'each minute'});
  await rest();
  expect(await kept()).toBe(before);
  expect(await readPrivate('person')).toBe('Dana');
});

test.each<[string, Record<string, unknown>]>([
  ['no settings', {settings: 'none'}],
  [
    'brands that are none',
    {settings: {version: 1, ready: true, brands: [{id: 1}], sites: {off: 7}}},
  ],
  ['a watch list that is none', {watch: {packed: 7, brands: 'all'}}],
])('with %s put there, the dashboard still works, and can put it right', async (_, junk) => {
  await fake.storage.local.set(junk);
  await start();
  await set({ready: true, brands: []});
  await fromPopup('brand.saved', {brand: acme});
  expect((await readSettings()).brands).toMatchObject([{id: 'acme'}]);
  const {states} = await tell(seen('a'));
  expect(states).toMatchObject([{standing: 'waiting'}]);
});
