import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {entryOf} from '../../../src/dashboard/mentions/entry';
import {Texts} from '../../../src/dashboard/mentions/texts';
import {database} from '../../../src/store/database';
import {outlinesNow} from '../../../src/store/read';
import type {MentionRow} from '../../../src/store/rows';
import {record} from '../../../src/store/write/record';
import {eachWithEmptyStore, rules, sighting} from '../../store/sample';

eachWithEmptyStore();

/** Keeps so many mentions, of which each says its number. */
async function keep(count: number) {
  const seen = Array.from({length: count}, (_, at) =>
    sighting(`${String(at).padStart(4, '0')}x`, {post: {body: `Acme, number ${at}.`}}),
  );
  await record(seen, {rules, room: Infinity});
  const outlines = [...(await outlinesNow()).some].flat().flatMap(one => one.outlines);
  return outlines.map(entryOf);
}

async function read(texts: Texts, entries: ReturnType<typeof entryOf>[], pass = {to: ''}) {
  const handfuls = [];
  for await (const some of texts.of(entries, pass)) handfuls.push(some);
  return handfuls;
}

/** How many rows are read from the store while something is done. */
async function rowsRead(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const reading = (row: MentionRow) => {
    count++;
    return row;
  };
  database.mentions.hook('reading', reading);
  await work();
  database.mentions.hook('reading').unsubscribe(reading);
  return count;
}

test('of many mentions the first of the list come first, and each comes once', async () => {
  const entries = (await keep(1_500)).reverse();
  const handfuls = await read(new Texts(), entries);
  expect(handfuls[0]?.map(([{id}]) => id)).toEqual(entries.slice(0, 50).map(({id}) => id));
  const ids = handfuls.flat().map(([{id}]) => id);
  expect(ids.toSorted()).toEqual(entries.map(({id}) => id).toSorted());
});

test('what was read once is not read again', async () => {
  const entries = await keep(20);
  const texts = new Texts();
  await read(texts, entries);
  const count = await rowsRead(async () => {
    expect((await read(texts, entries)).flat()).toHaveLength(20);
  });
  expect(count).toBe(0);
});

test('what changed again and again takes no more room than it needs', async () => {
  let entries = await keep(20);
  const texts = new Texts(1_500); // Enough for all of them once
  for (let changes = 0; changes < 3; changes++) {
    await read(texts, entries);
    expect(await rowsRead(() => read(texts, entries))).toBe(0);
    entries = entries.map(entry => ({...entry}));
  }
});

test('called off on the way, the next goes on from there', async () => {
  const entries = await keep(1_500);
  const texts = new Texts();
  for await (const some of texts.of(entries, {to: ''})) if (some[0]?.[0].id === '1000x') break;
  const count = await rowsRead(async () => {
    expect((await read(texts, entries)).flat()).toHaveLength(1_500);
  });
  expect(count).toBe(300);
});

test('beyond what is held, texts are read each time', async () => {
  const entries = await keep(1_500);
  const texts = new Texts(1);
  await read(texts, entries);
  const count = await rowsRead(async () => {
    expect((await read(texts, entries)).flat()).toHaveLength(1_500);
  });
  expect(count).toBeGreaterThanOrEqual(1_499);
});

test('beyond what is held, a search called off on the way goes on from there, and ends with its last', async () => {
  const entries = await keep(3_200);
  const texts = new Texts(1);
  const pass = {to: ''};
  const seen = new Set<string>();
  for await (const some of texts.of(entries, pass)) {
    if (seen.has('1900x')) break; // It lay among the handful before
    for (const [{id}] of some) seen.add(id);
  }
  const open = entries.filter(({id}) => !seen.has(id));
  const count = await rowsRead(async () => {
    const ids = (await read(texts, open, pass)).flat().map(([{id}]) => id);
    expect(ids.toSorted()).toEqual(open.map(({id}) => id).toSorted());
  });
  expect(count).toBeLessThan(open.length + 1_800);
});
