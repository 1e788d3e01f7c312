import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {zoneOf} from '../../src/background/zones';
import {rowLine} from '../../src/report/backup/format';
import {readSettings} from '../../src/settings/read';
import {database} from '../../src/store/database';
import {writePrivate} from '../../src/store/write/private';
import {eachWithWorker, fromPopup, refusal, seen, tell} from './worker';

eachWithWorker();

const week = Array.from({length: 7}, () => [['09:00', '18:00']]);
const open = {since: 0, hours: {zone: 'Europe/Berlin', week}};
const reminders = {soon: true, late: true, discreet: false, offFor: []};
const quiet = {zone: 'UTC', from: '22:00', to: '06:00', days: []};

const settingsWith = async (schedule: unknown[]) =>
  rowLine('settings', {...(await readSettings()), schedule});
const reminding = (hours: object) =>
  rowLine('private', {key: 'reminders', value: {...reminders, quiet: {...quiet, ...hours}}});
const zones = (site: object) =>
  rowLine('private', {key: 'zones', value: {'forum.example': {specimens: [], ...site}}});

/** Why a backup of this one line is refused, on line 7; it must be so before anything is written. */
async function why(line: string): Promise<string> {
  const [checked, restored] = [
    await refusal(fromPopup('backup.checked', {lines: [line], from: 7})),
    await refusal(fromPopup('backup.restored', {lines: [line], from: 7})),
  ];
  expect(String(restored)).toBe(String(checked));
  expect(await database.private.count()).toBe(0);
  return String(checked);
}

test.each([
  ['that a person set', {set: 'Mars/Olympus'}, /worker_backup_row 7 unknown zone “Mars\/Olympus”/],
  ['that was learned', {zone: 'Mars/Olympus'}, /worker_backup_row 7 unknown zone “Mars\/Olympus”/],
  ['years from UTC', {zone: {offset: 1e9, since: 0, until: 0}}, /worker_backup_row 7 private/],
])('a backup with an impossible zone %s is refused', async (_, site, reason) => {
  expect(await why(zones(site))).toMatch(reason);
});

test.each([
  ['a zone unknown here', {zone: 'Mars/Olympus'}, /7 unknown zone$/],
  ['a time that is none', {from: '25:00'}, /7 not a time$/],
  ['no length', {from: '06:00'}, /7 no length$/],
])('a backup with quiet hours of %s is refused', async (_, hours, reason) => {
  expect(await why(reminding(hours))).toMatch(reason);
});

test.each([
  ['of a zone unknown here', [{...open, hours: {...open.hours, zone: 'Mars/Olympus'}}]],
  [
    'that close before they open',
    [{since: 0, hours: {zone: 'UTC', week: [[['18:00', '09:00']], ...week.slice(1)]}}],
  ],
  ['of which two begin at one moment', [open, open]],
])('a backup with opening hours %s is refused', async (_, schedule) => {
  expect(await why(await settingsWith(schedule))).toMatch(/worker_backup_row 7/);
  expect((await readSettings()).schedule).toEqual([]);
});

const signed = {id: 'd', mentionId: 'm', brandId: 'acme', at: 1, by: ''};

test.each([
  ['a decision', rowLine('decision', {...signed, seq: 2 ** 53, kind: 'not us'})],
  [
    'a line of a storm',
    rowLine('storm', {...signed, mentionId: undefined, stormId: 's', seq: 2 ** 53, kind: 'calm'}),
  ],
])('a backup with %s after which none could come is refused', async (_, line) => {
  expect(await why(line)).toMatch(/worker_backup_row 7 \w+\.seq: /);
});

test('a backup with a template that has an unknown placeholder is refused', async () => {
  const value = {praise: 'Thank you, {shoesize}!'};
  expect(await why(rowLine('private', {key: 'templates', value}))).toMatch(/7 unknown placeholder/);
});

test('what a person may enter comes back', async () => {
  const lines = [await settingsWith([open]), reminding({}), zones({set: 'Asia/Kolkata'})];
  expect(await fromPopup('backup.checked', {lines, from: 2})).toEqual({rows: 3});
  await fromPopup('backup.restored', {lines, from: 2});
  expect((await readSettings()).schedule).toEqual([open]);
  expect(await zoneOf('forum.example')).toBe('Asia/Kolkata');
});

test('a zone that this browser does not know is no zone: posts of its site are kept', async () => {
  const value = {'forum.example': {set: 'Mars/Olympus', specimens: []}};
  await writePrivate({key: 'zones', value});
  expect(await zoneOf('forum.example')).toBeUndefined();
  const {post, matches} = seen('a');
  const {postedAt: _, ...untimed} = post;
  const {states} = await tell({post: {...untimed, postedText: '4 May 2026, 10:00'}, matches});
  expect(states[0]?.standing).toBe('waiting');
});
