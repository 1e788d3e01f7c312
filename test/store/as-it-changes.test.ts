import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {database} from '../../src/store/database';
import {takenAsItChanges} from '../../src/store/read/as-it-changes';
import {takenBetween} from '../../src/store/read/slices';
import {decide} from '../../src/store/write/decide';
import {erase} from '../../src/store/write/erase';
import {record} from '../../src/store/write/record';
import {dana, eachWithEmptyStore, later, MINUTE, NOON, rules} from './sample';

eachWithEmptyStore();

const DAY = 1440 * MINUTE;
const FROM = NOON - DAY;
const TO = NOON + DAY;

type Taken = {id: string; triage: string | undefined};
const take = ({id, state}: {id: string; state: {triage?: string}}): Taken => ({
  id,
  triage: state.triage,
});

const keep = (...keys: [string, number][]) =>
  record(
    keys.map(([key, minutes]) => later(key, minutes)),
    {rules, room: 100},
  );

const byId = (some: Taken[]) => some.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Asks, and says how many rows were read for it; it is what reading all of them gives. */
async function asked(ask: ReturnType<typeof takenAsItChanges<Taken>>, from = FROM, to = TO) {
  let rows = 0;
  const count = <T>(row: T): T => {
    rows++;
    return row;
  };
  database.mentions.hook('reading', count);
  const taken = await ask(from, to);
  database.mentions.hook('reading').unsubscribe(count);
  expect(byId(taken)).toEqual(byId(await takenBetween(from, to, take)));
  return rows;
}

test('reads what changed and no more, and comes to what reading all would', async () => {
  const ask = takenAsItChanges(take);
  await keep(['aaa1', 0], ['aab1', 1], ['aac1', 2]);
  expect(await asked(ask)).toBe(3);
  expect(await asked(ask)).toBe(0);
  await decide([{mentionId: 'aab1', kind: 'triaged', as: 'concern'}], dana);
  expect(await asked(ask)).toBe(1);
  await keep(['aad1', 3]);
  expect(await asked(ask)).toBe(1);
  await erase({by: 'mention', ids: ['aaa1']}, dana);
  expect(await asked(ask)).toBe(0);
  expect(await asked(ask, NOON + MINUTE, TO + MINUTE)).toBe(0);
});

test('where nearly all changed, reads all as they lie', async () => {
  const ask = takenAsItChanges(take);
  const keys = Array.from({length: 801}, (_, at): [string, number] => [
    `${(0x100 + at).toString(16)}x`,
    at,
  ]);
  await record(
    keys.map(([key, minutes]) => later(key, minutes)),
    {rules, room: 1_000},
  );
  await asked(ask);
  await decide(
    keys.map(([mentionId]) => ({mentionId, kind: 'triaged' as const, as: 'concern' as const})),
    dana,
  );
  const byIds = jest.spyOn(database.mentions, 'bulkGet');
  expect(await asked(ask)).toBe(801 + 1); // The end of a slice is read once more with the next one
  expect(byIds).not.toHaveBeenCalled();
});

test('reads all again for a time that it does not hold, and for another store', async () => {
  const ask = takenAsItChanges(take);
  await keep(['aaa1', 0], ['aab1', -1500]);
  expect(await asked(ask)).toBe(1);
  expect(await asked(ask, FROM - DAY)).toBe(2);
  await database.delete();
  await database.open();
  await keep(['aaa2', 0]);
  expect(await asked(ask)).toBe(1);
});
