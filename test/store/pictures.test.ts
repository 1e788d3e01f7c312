import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {sha256, sha256Of} from '../../src/mention/identity';
import {limits} from '../../src/mention/limits';
import {database} from '../../src/store/database';
import type {KeptRow} from '../../src/store/kept-row';
import {evidenceOf, pictureImage, picturesKept} from '../../src/store/read';
import {everything} from '../../src/store/read/everything';
import {erase} from '../../src/store/write/erase';
import {flag} from '../../src/store/write/flag';
import {keepPicture, type Taken} from '../../src/store/write/picture';
import {record} from '../../src/store/write/record';
import {restore} from '../../src/store/write/restore';
import {undo} from '../../src/store/write/undo';
import {dana, eachWithEmptyStore, NOON, rules, sighting} from './sample';

eachWithEmptyStore();

const PAGE = 'https://forum.example/t/1';

/** A picture whose image is these bytes. */
async function taken(...bytes: number[]): Promise<Taken> {
  const image = Uint8Array.from(bytes);
  const sha256 = await sha256Of(image);
  return {image, sha256, width: 4, height: 2, bytes: image.byteLength};
}

const flagged = (mentionId: string, at = NOON) => ({mentionId, pageUrl: PAGE, at});

const keep = async (...keys: string[]) => {
  const some = keys.map(async key => ({...sighting(key), idHash: await sha256(key)}));
  await record(await Promise.all(some), {rules, room: 9});
};

async function backedUp(): Promise<KeptRow[]> {
  const all: KeptRow[] = [];
  for await (const {rows} of everything()) all.push(...rows);
  return structuredClone(all);
}

test('a picture is kept beside the evidence that names it', async () => {
  await keep('a');
  await keepPicture(flagged('a'), {...(await taken(1, 2, 255)), isPart: true});
  const [evidence] = await evidenceOf('a');
  expect(evidence).toMatchObject({kind: 'picture', width: 4, height: 2, bytes: 3, isPart: true});
  expect(await pictureImage(evidence?.id ?? '')).toEqual(Uint8Array.of(1, 2, 255));
  expect(await picturesKept()).toEqual({count: 1, bytes: 3});
});

test('where there is none, it is said why', async () => {
  await keep('a');
  await keepPicture(flagged('a'), 'not in front');
  expect(await evidenceOf('a')).toMatchObject([{kind: 'no picture', why: 'not in front'}]);
});

test.each([
  ['goes with its flag where the post mentions no brand', [], 0],
  ['stays where the post mentions a brand', ['acme'], 1],
])('a picture %s', async (_, brands, left) => {
  await flag(sighting('a', {brands}), {...dana, how: 'button'});
  await keepPicture(flagged('a'), await taken(1));
  const [{id = ''} = {}] = await database.decisions.toArray();
  await undo([id], dana);
  expect((await picturesKept()).count).toBe(left);
  expect(await evidenceOf('a')).toHaveLength(left);
  await keepPicture(flagged('a', NOON + 1), await taken(2)); // It was still being taken
  expect((await picturesKept()).count).toBe(2 * left);
});

test('a picture is never put in place of another', async () => {
  await keep('a');
  await keepPicture(flagged('a'), await taken(1));
  await keepPicture(flagged('a'), await taken(2));
  await keepPicture(flagged('a', NOON + 1), await taken(3));
  const images = (await database.pictures.toArray()).map(({image}) => [...image]);
  expect(images).toEqual([[1], [3]]);
});

test('beyond the limit a flag has none, and says so', async () => {
  await keep('a');
  for (let at = 0; at <= limits.picturesOfOne; at++) {
    await keepPicture(flagged('a', NOON + at), await taken(at));
  }
  expect((await picturesKept()).count).toBe(limits.picturesOfOne);
  expect((await evidenceOf('a')).at(-1)).toMatchObject({kind: 'no picture', why: 'no room'});
});

test('it goes with its mention, and comes no more once that is erased', async () => {
  await keep('a', 'b');
  await keepPicture(flagged('a'), await taken(1));
  await keepPicture(flagged('b'), await taken(2));
  await erase({by: 'mention', ids: ['a']}, {...dana, by: 'Dana'});
  await keepPicture(flagged('a', NOON + 1), await taken(3));
  expect((await database.pictures.toArray()).map(({mentionId}) => mentionId)).toEqual(['b']);
  expect(await evidenceOf('a')).toEqual([]);
});

describe('a backup', () => {
  test('brings pictures back byte by byte, after the mentions that they are of', async () => {
    await keep('a');
    await keepPicture(flagged('a'), await taken(0, 128, 255));
    const rows = await backedUp();
    const before = await database.pictures.toArray();
    await database.delete();
    await database.open();
    const at = rows.findIndex(row => 'is' in row && row.is === 'picture');
    await restore(rows.slice(0, at), rules);
    expect(await restore(rows.slice(at, at + 1), rules)).toEqual([
      {is: 'picture', added: 1, kept: 0, refused: 0},
    ]);
    expect(await database.pictures.toArray()).toEqual(before);
    expect(await restore(rows, rules)).toContainEqual({
      is: 'picture',
      added: 0,
      kept: 1,
      refused: 0,
    });
  });

  test.each(['here', 'in the backup'])(
    'brings no picture of a flag that was taken back %s, and leaves none',
    async where => {
      await flag(sighting('a', {brands: []}), {...dana, how: 'button'});
      await keepPicture(flagged('a'), await taken(1));
      const flaggedOnce = await backedUp();
      const [{id = ''} = {}] = await database.decisions.toArray();
      await undo([id], dana);
      const backup = where === 'here' ? flaggedOnce : await backedUp();
      if (where !== 'here') {
        await database.delete();
        await database.open();
        await restore(flaggedOnce, rules);
        expect((await picturesKept()).count).toBe(1);
      }
      await restore(backup, rules);
      expect((await picturesKept()).count).toBe(0);
      expect(await evidenceOf('a')).toEqual([]);
    },
  );

  test('cannot bring a picture that no evidence names by its hash', async () => {
    await keep('a');
    await keepPicture(flagged('a'), await taken(1));
    const [{id = ''} = {}] = await evidenceOf('a');
    await database.pictures.clear();
    const forged = {is: 'picture', row: {id, mentionId: 'a', image: btoa('other')}} as const;
    expect(await restore([forged], rules)).toEqual([
      {is: 'picture', added: 0, kept: 0, refused: 1},
    ]);
  });
});
