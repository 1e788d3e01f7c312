import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {resolveObjectURL} from 'node:buffer';
import {downloadChanged} from '../../src/background/backups/downloads';
import {isDue, keepBackups} from '../../src/background/backups/keep';
import {keepRetention} from '../../src/background/backups/retention';
import {backupRows, openBackup} from '../../src/report/backup/read';
import type {LastBackup} from '../../src/store/private-rows';
import {counts, readPrivate} from '../../src/store/read';
import fake from '../support/fake-browser';
import {eachWithWorker, fromPage, fromPopup, NOON, post, refusal, seen, tell} from './worker';

eachWithWorker();

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Item = {id: number; state: string; fileSize: number; error?: string};

/** A browser's downloads: what was handed to it stays in progress until a test ends it. */
function fakeDownloads() {
  const files = new Map<string, Blob>();
  const items: Item[] = [];
  const downloads = {
    download: async ({url, filename}: {url: string; filename: string}) => {
      const file = (resolveObjectURL(url) ?? new Blob()) as Blob;
      files.set(filename, file);
      items.push({id: items.length + 1, state: 'in_progress', fileSize: file.size});
      return items.length;
    },
    search: async ({id}: {id: number}) => items.filter(item => item.id === id),
  };
  Object.assign(fake, {downloads});
  const end = (state: string, more: Partial<Item> = {}) => {
    for (const item of items) Object.assign(item, {state, ...more});
    return downloadChanged();
  };
  return {files, items, end};
}

const last = () => readPrivate('last backup');

/** Chooses how often, and waits for the backup that this begins. */
async function choose(every: 'off' | 'daily' | 'weekly'): Promise<void> {
  await fromPopup('keeping.changed', {every});
  await keepBackups(NOON);
}

test('a backup by itself can be restored from its parts, and its index names them', async () => {
  const {files} = fakeDownloads();
  await tell(seen('1'), seen('2'));
  await choose('daily');
  const [part, index] = [...files.keys()];
  expect(part).toMatch(/^Earmark\/backup-2026-05-04-\d{4}\/part-001\.jsonl\.gz$/);
  expect(index).toMatch(/\/index\.json$/);
  const named = JSON.parse((await files.get(index ?? '')?.text()) ?? '');
  expect(named.parts).toEqual([
    {file: 'part-001.jsonl.gz', bytes: files.get(part ?? '')?.size, sha256: expect.any(String)},
  ]);
  const lines: string[] = [];
  const backup = await openBackup([files.get(part ?? '') ?? new Blob()]);
  for await (const handful of backupRows(backup)) lines.push(...handful.lines);
  expect(lines.filter(line => line.startsWith('{"mention"'))).toHaveLength(2);
});

test('it counts as made only when the browser says that every file is complete', async () => {
  const {items, end} = fakeDownloads();
  await choose('daily');
  expect(await last()).toMatchObject({is: 'with the browser', downloads: [1, 2]});
  if (items[0]) items[0].state = 'complete';
  await downloadChanged();
  expect(await last()).toMatchObject({is: 'with the browser'});
  await end('complete');
  expect(await last()).toMatchObject({is: 'made', bytes: expect.any(Number)});
});

test('it failed when the browser lost a file, and the reason is kept', async () => {
  const {end} = fakeDownloads();
  await choose('daily');
  await end('interrupted', {error: 'FILE_NO_SPACE'});
  expect(await last()).toMatchObject({is: 'failed', why: 'FILE_NO_SPACE'});
});

test('it failed where the browser does not let files be saved', async () => {
  fakeDownloads();
  fake.permissions.contains = Object.assign(async () => false, {calls: []}) as never;
  await choose('daily');
  expect(await last()).toMatchObject({is: 'failed', why: 'worker_backup_not_allowed'});
});

test('nothing is written until somebody asked for it', async () => {
  const {files} = fakeDownloads();
  await keepBackups(NOON);
  await choose('off');
  expect(files.size).toBe(0);
});

const made: LastBackup = {is: 'made', startedAt: NOON, at: NOON, downloads: [], bytes: 1};
test.each<[string, LastBackup | undefined, number, boolean]>([
  ['none was made yet', undefined, 0, true],
  ['the last is a day old', made, DAY, true],
  ['the last is younger than a day', made, DAY - 1, false],
  ['the clock was set back', made, -HOUR, true],
  ['the clock was set back after one failed', {...made, is: 'failed', why: ''}, -HOUR, true],
  ['the last failed an hour ago', {...made, is: 'failed', why: ''}, HOUR, true],
  ['the last failed just now', {...made, is: 'failed', why: ''}, 60_000, false],
  ['the worker died over it', {...made, is: 'being written'}, HOUR / 4, true],
  ['it is being written', {...made, is: 'being written'}, 60_000, false],
])('whether a backup is due when %s', (_, before, after, due) => {
  expect(isDue({every: 'daily'}, before, NOON + after)).toBe(due);
  expect(isDue({every: 'off'}, before, NOON + after)).toBe(false);
});

test('what is older than it may be kept is erased at once, and then once a day', async () => {
  await tell(
    {...seen('old'), post: post('old', {postedAt: NOON - 100 * DAY})},
    {...seen('new'), post: post('new', {postedAt: NOON - 89.5 * DAY})},
  );
  await fromPopup('keeping.changed', {keepDays: 90});
  expect(await counts()).toMatchObject({total: 1});
  await keepRetention(NOON + DAY / 2);
  expect(await counts()).toMatchObject({total: 1});
  await keepRetention(NOON + DAY);
  expect(await counts()).toMatchObject({total: 0});
});

test('a clock that leaps ahead erases nothing by itself; a day on it is believed', async () => {
  await fromPopup('keeping.changed', {keepDays: 90});
  await tell({...seen('new'), post: post('new', {postedAt: NOON - DAY})});
  await keepRetention(NOON + 4_000 * DAY);
  expect(await counts()).toMatchObject({total: 1});
  await keepRetention(NOON + HOUR); // Set right again
  await keepRetention(NOON + 2 * DAY);
  expect(await counts()).toMatchObject({total: 1});
  await keepRetention(NOON + 100 * DAY); // The browser was closed for long
  expect(await counts()).toMatchObject({total: 1});
  await keepRetention(NOON + 101 * DAY);
  expect(await counts()).toMatchObject({total: 0});
});

test('who opens the browser once a month has what is too old erased', async () => {
  await fromPopup('keeping.changed', {keepDays: 90});
  await tell({...seen('old'), post: post('old', {postedAt: NOON - 89 * DAY})});
  for (let month = 1; month <= 3; month++) await keepRetention(NOON + month * 31 * DAY);
  expect(await counts()).toMatchObject({total: 0});
});

test('a clock that is two days ahead erases nothing that is still too young', async () => {
  await fromPopup('keeping.changed', {keepDays: 90});
  await tell({...seen('new'), post: post('new', {postedAt: NOON - 89 * DAY})});
  await keepRetention(NOON + 2 * DAY);
  await keepRetention(NOON + HOUR); // Set right again
  expect(await counts()).toMatchObject({total: 1});
});

test('a rule taken back erases nothing more, and leaves the backups alone', async () => {
  fakeDownloads();
  await choose('weekly');
  await fromPopup('keeping.changed', {keepDays: 90});
  await fromPopup('keeping.changed', {keepDays: null});
  expect(await readPrivate('keeping')).toEqual({every: 'weekly'});
  await tell({...seen('old'), post: post('old', {postedAt: NOON - 100 * DAY})});
  await keepRetention(NOON + 9 * DAY);
  expect(await counts()).toMatchObject({total: 1});
});

test('no page may change what is kept', async () => {
  const error = await refusal(fromPage('keeping.changed', {keepDays: 1}));
  expect(error).toMatchObject({because: 'not allowed'});
});
