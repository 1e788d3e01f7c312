import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import fc from 'fast-check';
import {sha256} from '../../src/mention/identity';
import {type StormEntry, stormOf} from '../../src/mention/storm-log';
import {backupRow} from '../../src/messages/shapes/backup-row';
import {database} from '../../src/store/database';
import type {KeptRow} from '../../src/store/kept-row';
import {everything, latestStorms, readPrivate} from '../../src/store/read';
import {erase} from '../../src/store/write/erase';
import {writePrivate} from '../../src/store/write/private';
import {restore} from '../../src/store/write/restore';
import {noteStorms, openStorm, workOnStorm} from '../../src/store/write/storms';
import {dana, eachWithEmptyStore, NOON, rules} from './sample';

eachWithEmptyStore();

const working = (step: string) => ({step, by: 'Dana', at: NOON});

/** A storm with a line of every kind that there is. */
async function worked(): Promise<void> {
  await openStorm('acme', working('s1'));
  const line = {stormId: 's1', brandId: 'acme', at: NOON, by: ''};
  await noteStorms(watches => ({
    watches,
    entries: [
      {...line, kind: 'level', level: 'storm', count: 8, usual: 0.5, hours: 3},
      {...line, kind: 'calm'},
    ],
    pending: [],
  }));
  await workOnStorm('s1', {kind: 'step done', step: 'a', words: 'Call'}, working('w1'));
  await workOnStorm('s1', {kind: 'step undone', step: 'a'}, working('w2'));
  await workOnStorm('s1', {kind: 'told', whom: 'Robin', toldAt: NOON}, working('w3'));
  await workOnStorm('s1', {kind: 'noted', text: 'Quiet so far'}, working('w4'));
  await workOnStorm('s1', {kind: 'closed', left: ['Call']}, working('w5'));
  await workOnStorm('s1', {kind: 'opened again'}, working('w6'));
}

async function all(): Promise<KeptRow[]> {
  const kept: KeptRow[] = [];
  for await (const {rows} of everything()) kept.push(...rows);
  return kept;
}

test('the order in which the lines of a log are read changes nothing', async () => {
  await worked();
  const log = await database.storms.toArray();
  const mixed = fc.shuffledSubarray(log, {minLength: log.length, maxLength: log.length});
  fc.assert(
    fc.property(mixed, (lines: StormEntry[]) => expect(stormOf(lines)).toEqual(stormOf(log))),
  );
});

test('a plan and every line of a log are rows that a backup may have, and come back once', async () => {
  await worked();
  const plan = {roles: [{id: 'r', role: 'Decides', who: 'Robin', reach: ''}], line: '', steps: []};
  await writePrivate({key: 'storm plan', value: plan});
  const rows = await all();
  for (const {is, row} of rows) {
    expect(backupRow(JSON.stringify({[is]: row}))).toEqual({ok: true, body: {is, row}});
  }
  const before = await latestStorms(9);
  await database.storms.clear();
  await database.private.clear();
  expect(await restore(rows, rules)).toContainEqual({is: 'storm', added: 9, kept: 0, refused: 0});
  expect(await restore(rows, rules)).toContainEqual({is: 'storm', added: 0, kept: 9, refused: 0});
  expect(await latestStorms(9)).toEqual(before);
  expect(await readPrivate('storm plan')).toEqual(plan);
});

test('with a brand its storms are erased, and a backup does not bring them back', async () => {
  await worked();
  const rows = await all();
  await openStorm('other', working('s2'));
  await erase({by: 'brand', brandId: 'acme'}, dana);
  expect((await latestStorms(9)).map(({id}) => id)).toEqual(['s2']);
  expect(await restore(rows, rules)).toContainEqual({is: 'storm', added: 0, kept: 0, refused: 9});
  expect((await latestStorms(9)).map(({id}) => id)).toEqual(['s2']);
});

test('what was erased elsewhere is erased here too', async () => {
  await worked();
  const here = await database.storms.toArray();
  await erase({by: 'brand', brandId: 'acme'}, dana);
  const tombs = (await all()).filter(({is}) => is === 'tombstone');
  await database.tombstones.clear();
  await database.storms.bulkPut(here);
  await restore(tombs, rules);
  expect(await latestStorms(9)).toEqual([]);
});

test('a brand whose storm was erased elsewhere goes on without it', async () => {
  await worked();
  const figures = {level: 'storm', count: 8, usual: 0.5, hours: 3, at: NOON, since: 0} as const;
  const open = {...figures, latch: {storm: NOON}, stormId: 's1', phase: 'up'} as const;
  const other = {...open, stormId: 's2'};
  await writePrivate({key: 'storm watch', value: {acme: open, other}});
  const row = {idHash: await sha256('s1'), at: dana.at, by: dana.by};
  await restore([{is: 'tombstone', row}], rules);
  const left = {acme: {...figures, latch: {storm: NOON}}, other};
  expect(await readPrivate('storm watch')).toEqual(left);
});
