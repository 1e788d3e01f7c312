import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {takenBetween} from '../../src/store/read/slices';
import {record} from '../../src/store/write/record';
import {eachWithEmptyStore, later, MINUTE, NOON, rules} from './sample';

eachWithEmptyStore();

const idsBetween = (from: number, to: number) => takenBetween(from, to, ({id}) => id);

test.each([
  ['one after the other', (at: number) => at],
  ['nearly all in one moment', (at: number) => (at < 20 ? at : at > 1_180 ? at : 600)],
  ['all in one moment', () => 600],
  ['in moments of a few hundred', (at: number) => Math.floor(at / 250)],
])('more mentions than are read at once, %s, are all there, once each', async (_, minuteOf) => {
  const keys = Array.from({length: 1_200}, (_, at) => `${1_000 + at}`);
  const sightings = keys.map((key, at) => later(key, minuteOf(at)));
  await record(sightings, {rules, room: 2_000});
  expect(await idsBetween(NOON, NOON + 1_201 * MINUTE)).toEqual(keys);
});

test('the first moment is among them, the last is not', async () => {
  await record([later('a', 0), later('b', 1), later('c', 2)], {rules, room: 10});
  expect(await idsBetween(NOON, NOON + 2 * MINUTE)).toEqual(['a', 'b']);
});
