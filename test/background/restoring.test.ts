import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {checked, restored} from '../../src/dashboard/data/restoring';
import type {Work} from '../../src/dashboard/data/work';
import {endLine, headLine, rowLine} from '../../src/report/backup/format';
import {openBackup} from '../../src/report/backup/read';
import {database} from '../../src/store/database';
import {everything} from '../../src/store/read/everything';
import {sender} from '../support/fake-browser';
import {eachWithWorker, fromPopup, refusal, seen, tell} from './worker';

eachWithWorker();
beforeEach(() => {
  sender.next = sender.ownPage();
});

const head = headLine({id: 'one', made: '2026-05-04T12:00:00.000Z', part: 1});
const fileOf = (rows: string[]) =>
  new Blob([head, ...rows, endLine({rows: rows.length, isLast: true})]);

const tomb = (at: number) =>
  rowLine('tombstone', {idHash: at.toString(16).padStart(64, '0'), at: 1, by: 'Dana'});

function working(signal = new AbortController().signal): Work & {steps: number[]} {
  const steps: number[] = [];
  return {signal, steps, progress: done => steps.push(done)};
}

const rowsKept = async () =>
  (await Promise.all(database.tables.map(table => table.count()))).reduce((a, b) => a + b);

test('a wrong type in row 70,001 is found, named, and nothing was written', async () => {
  const before = await rowsKept();
  const rows = Array.from({length: 70_005}, (_, at) => tomb(at));
  rows[69_999] = tomb(69_999).replace('"at":1', '"at":"noon"'); // The head is row 1
  const work = working();
  const error = await refusal(checked(await openBackup([fileOf(rows)]), work));
  expect(String(error)).toMatch(/worker_backup_row 70001 tombstone\.at: .*noon/);
  expect(work.steps.length).toBeGreaterThan(10);
  expect(await rowsKept()).toBe(before);
}, 60_000);

test('handfuls that are sent one upon the other are brought back in their order', async () => {
  await tell(seen('1'));
  await fromPopup('person.named', {name: 'Dana'});
  const [mention] = await database.mentions.toArray();
  await fromPopup('decisions.made', {
    step: crypto.randomUUID(),
    decisions: [{mentionId: mention?.id ?? '', kind: 'not us'}],
  });
  const lines: string[] = [];
  for await (const {rows} of everything()) lines.push(...rows.map(({is, row}) => rowLine(is, row)));
  const kept = await database.mentions.toArray();
  await Promise.all(database.tables.map(table => table.clear()));
  sender.next = sender.ownPage();
  const backup = await openBackup([fileOf(lines)]);
  const contents = await checked(backup, working());
  const merged = await restored(backup, contents, working());
  expect(merged).toEqual(merged.map(one => ({...one, refused: 0})));
  expect(await database.mentions.toArray()).toEqual(kept);
  const halves = [lines.slice(0, 2), lines.slice(2)];
  await Promise.all(database.tables.map(table => table.clear()));
  await Promise.all(
    halves.map((some, at) => fromPopup('backup.restored', {lines: some, from: at})),
  );
  expect(await database.mentions.toArray()).toEqual(kept);
});

test('called off, it stops before the next handful and says so', async () => {
  const life = new AbortController();
  const rows = Array.from({length: 5_000}, (_, at) => tomb(at));
  const work = working(life.signal);
  work.progress = () => life.abort();
  const error = await refusal(restored(await openBackup([fileOf(rows)]), {rows: 5_000}, work));
  expect(error).toMatchObject({name: 'CalledOff'});
  expect(await database.tombstones.count()).toBeLessThan(5_000);
});
