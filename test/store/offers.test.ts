import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import type {ProbableAnswer} from '../../src/mention/mention';
import {backupRow} from '../../src/messages/shapes/backup-row';
import type {PendingReminder} from '../../src/store/private-rows';
import {mentionById, readPrivate} from '../../src/store/read';
import {everything} from '../../src/store/read/everything';
import {declineOffer, offerInThread} from '../../src/store/write/offers';
import {writePrivate} from '../../src/store/write/private';
import {record} from '../../src/store/write/record';
import {type Giving, noteReminders} from '../../src/store/write/reminders';
import {restore} from '../../src/store/write/restore';
import {eachWithEmptyStore, MINUTE, NOON, rules, sighting} from './sample';

eachWithEmptyStore();

const THREAD = 'https://forum.example/t/1';
const offer = (id: string): ProbableAnswer => ({
  id,
  replyAt: NOON,
  by: 'Acme Care',
  words: 'Sorry!',
  seenAt: NOON,
});

/** Rules that remind an hour after a mention was seen, once. */
const reminding = {
  ...rules,
  remindAt: ({reminded, seenAt}: {reminded?: unknown; seenAt: number}) =>
    reminded ? undefined : seenAt + 60 * MINUTE,
};

const offersOf = async (id: string) =>
  (await mentionById(id))?.offers?.map(({id: name, declined}) => [name, declined ?? false]);

async function kept() {
  const all = [];
  for await (const {rows} of everything()) all.push(...rows);
  return all;
}

beforeEach(async () => {
  await record([sighting('a'), sighting('b')], {rules, room: 9});
  await offerInThread(THREAD, () => [{mentionId: 'a', offer: offer('r')}], rules);
});

test('an offer is kept with its mention alone, and a no with the offer', async () => {
  await offerInThread(THREAD, () => [{mentionId: 'a', offer: offer('s')}], rules);
  await declineOffer('a', 'r', rules);
  expect(await offersOf('a')).toEqual([
    ['r', true],
    ['s', false],
  ]);
  expect(await offersOf('b')).toBeUndefined();
});

test('what was declined elsewhere is declined here after a restore, and stays declined', async () => {
  const open = await kept();
  await declineOffer('a', 'r', rules);
  const declined = await kept();
  await restore(open, rules);
  expect(await offersOf('a')).toEqual([['r', true]]);
  await restore(declined, rules);
  expect(await offersOf('a')).toEqual([['r', true]]);
});

/** Gives the late reminder of whatever is found, with this to tell. */
const late =
  (pending: PendingReminder | null): Giving =>
  found => ({
    given: found.map(({id}) => ({id, reminded: {level: 'late', round: 0}})),
    pending,
  });

test('offers, reminders given and reminders wanted are rows that a backup may have', async () => {
  await record([sighting('c')], {rules: reminding, room: 9});
  await noteReminders(NOON + 60 * MINUTE, 5, late(null), reminding);
  const quiet = {zone: 'Europe/Berlin', from: '20:00', to: '08:00', days: [6]};
  const wanted = {
    soon: true,
    late: false,
    storms: true,
    stormsInQuiet: false,
    discreet: true,
    offFor: ['acme'],
    quiet,
  };
  await writePrivate({key: 'reminders', value: wanted});
  const rows = await kept();
  expect(rows.some(({row}) => 'reminded' in row)).toBe(true);
  for (const {is, row} of rows) {
    expect(backupRow(JSON.stringify({[is]: row}))).toEqual({ok: true, body: {is, row}});
  }
});

test('a reminder that is noted leaves those to be given, with what is to be told', async () => {
  await record([sighting('c')], {rules: reminding, room: 9});
  const hour = NOON + 60 * MINUTE;
  const pending = {id: 'p', soon: 0, late: 1, first: [{id: 'c', level: 'late' as const}]};
  expect(await noteReminders(hour - 1, 5, late(pending), reminding)).toBe(0);
  expect(await noteReminders(hour, 5, late(pending), reminding)).toBe(1);
  expect((await mentionById('c'))?.reminded).toEqual({level: 'late', round: 0});
  expect(await noteReminders(hour, 5, late(null), reminding)).toBe(0);
  expect(await readPrivate('pending reminder')).toEqual(pending);
});
