import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {limits} from '../../src/mention/limits';
import type {KeptRow, PrivateKept} from '../../src/store/kept-row';
import {everything} from '../../src/store/read/everything';
import {readPrivate} from '../../src/store/read/private';
import {writePrivate} from '../../src/store/write/private';
import {restore} from '../../src/store/write/restore';
import {eachWithEmptyStore, rules} from './sample';

eachWithEmptyStore();

const taught = [{postedAt: 0, postedText: '1 January 1970, 05:30'}];
const view = (id: string, name = id) => ({id, name, query: `?q=${id}`});

/** Brings settings of a backup back; how many of them brought something. */
async function bring(...found: PrivateKept[]): Promise<number> {
  const rows = found.map((row): KeptRow => ({is: 'private', row}));
  const tallies = await restore(rows, rules);
  return tallies.find(({is}) => is === 'private')?.added ?? 0;
}

test('zones come back site by site, and what is known here wins', async () => {
  const learned = {zone: {offset: 330, since: 0, until: 0}, specimens: taught};
  await writePrivate({
    key: 'zones',
    value: {'a.example': {set: 'Asia/Kolkata', specimens: []}, 'b.example': learned},
  });
  const value = {
    'a.example': {set: 'Asia/Tokyo', specimens: taught},
    'b.example': {set: 'Asia/Tokyo', zone: 'UTC', specimens: []},
    'c.example': {zone: 'Europe/Berlin', specimens: taught},
  };
  expect(await bring({key: 'zones', value})).toBe(1);
  expect(await readPrivate('zones')).toEqual({
    'a.example': {set: 'Asia/Kolkata', specimens: []},
    'b.example': {...learned, set: 'Asia/Tokyo'},
    'c.example': value['c.example'],
  });
  expect(await bring({key: 'zones', value})).toBe(0);
});

test('mentions have to follow the zones that a backup brings, and no others', async () => {
  await writePrivate({key: 'zones', value: {'a.example': {set: 'UTC', specimens: []}}});
  const site = {set: 'Asia/Tokyo', specimens: []};
  await bring({key: 'zones', value: {'a.example': site, 'b.example': site}});
  expect(await readPrivate('narrowing')).toEqual([{'b.example': {}}]);
});

test('views come back that are not here, after those that are', async () => {
  await writePrivate({key: 'views', value: [view('1', 'mine')]});
  const value = [view('2'), view('1', 'theirs')];
  expect(await bring({key: 'views', value})).toBe(1);
  expect(await readPrivate('views')).toEqual([view('1', 'mine'), view('2')]);
  expect(await bring({key: 'views', value})).toBe(0);
});

test('no more views come back than can be kept', async () => {
  const many = (from: number) => Array.from({length: 60}, (_, at) => view(String(from + at)));
  await writePrivate({key: 'views', value: many(0)});
  await bring({key: 'views', value: many(60)});
  expect((await readPrivate('views'))?.map(({id}) => id)).toEqual(
    Array.from({length: limits.views}, (_, at) => String(at)),
  );
});

test('reply templates come back for kinds that have none here', async () => {
  await writePrivate({key: 'templates', value: {concern: 'Ours'}});
  const value = {concern: 'Theirs', praise: 'Thanks'};
  expect(await bring({key: 'templates', value})).toBe(1);
  expect(await readPrivate('templates')).toEqual({concern: 'Ours', praise: 'Thanks'});
  expect(await bring({key: 'templates', value})).toBe(0);
});

test('a name given here stays; one that is missing comes back', async () => {
  expect(await bring({key: 'person', value: 'Dana'})).toBe(1);
  expect(await bring({key: 'person', value: 'Robin'})).toBe(0);
  expect(await readPrivate('person')).toBe('Dana');
});

test('people come back that are not here, each name once', async () => {
  const person = (id: string, name: string) => ({id, name, role: '', mayDecide: ''});
  await writePrivate({key: 'people', value: [person('1', 'Ravi')]});
  const value = [person('2', 'Ravi'), person('1', 'Ravi M.'), person('3', 'Mo')];
  expect(await bring({key: 'people', value})).toBe(1);
  expect((await readPrivate('people'))?.map(({id}) => id)).toEqual(['1', '3']);
  expect(await bring({key: 'people', value})).toBe(0);
});

test('webhooks and their secrets are in no backup, those with authority are', async () => {
  await writePrivate({key: 'webhook secrets', value: {w1: {signing: 'a shared secret'}}});
  const url = 'https://hooks.example/T0/secret';
  await writePrivate({key: 'webhooks', value: [{id: 'w1', name: 'Care', format: 'slack', url}]});
  await writePrivate({key: 'people', value: []});
  const all: KeptRow[] = [];
  for await (const {rows} of everything()) all.push(...rows);
  expect(JSON.stringify(all)).not.toMatch(/secret|hooks\.example/);
  expect(all).toContainEqual({is: 'private', row: {key: 'people', value: []}});
});

test('contact points come back that are not here, and no day that a person set here is moved', async () => {
  const point = (id: string, name = id) =>
    ({id, name, kind: 'phone', reach: '', everyDays: 7, addedAt: 0}) as const;
  await writePrivate({key: 'contact points', value: [point('1', 'mine')]});
  await writePrivate({key: 'causes fixed', value: {billing: 5}});
  const found: PrivateKept[] = [
    {key: 'contact points', value: [point('1', 'theirs'), point('2')]},
    {key: 'causes fixed', value: {billing: 9, staff: 9}},
  ];
  expect(await bring(...found)).toBe(2);
  expect(await readPrivate('contact points')).toEqual([point('1', 'mine'), point('2')]);
  expect(await readPrivate('causes fixed')).toEqual({billing: 5, staff: 9});
  expect(await bring(...found)).toBe(0);
});
