import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {KeptOutlines} from '../../../src/dashboard/times/kept-outlines';
import {record} from '../../../src/store/write/record';
import {eachWithEmptyStore, rules, sighting} from '../../store/sample';

eachWithEmptyStore();

const seen = (...ids: string[]) =>
  record(
    ids.map(id => sighting(id)),
    {rules, room: Infinity},
  );

async function read(kept: KeptOutlines<string>, most = 100) {
  const found = [];
  for await (const {some} of kept.all(most)) found.push(...some);
  return found;
}

const idsIn = (found: Awaited<ReturnType<typeof read>>) => found.map(({outline}) => outline.id);

test('read again, what was made of what did not change is still there', async () => {
  await seen('aaa1', 'bbb1');
  const kept = new KeptOutlines<string>();
  for (const one of await read(kept)) one.made = 'made';
  await seen('bbb2');
  const found = await read(kept);
  expect(idsIn(found)).toEqual(['aaa1', 'bbb1', 'bbb2']);
  expect(idsIn(found.filter(({made}) => made === undefined))).toEqual(['bbb1', 'bbb2']);
});

test('more than are held are read anew each time', async () => {
  await seen('aaa1', 'bbb1');
  const kept = new KeptOutlines<string>();
  for (const one of await read(kept, 1)) one.made = 'made';
  const found = await read(kept, 1);
  expect(idsIn(found)).toEqual(['aaa1', 'bbb1']);
  expect(found.every(({made}) => made === undefined)).toBe(true);
});
