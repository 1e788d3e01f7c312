import {sha256Of} from '../../mention/identity';
import {limits} from '../../mention/limits';
import {database} from '../database';
import type {PictureRow} from '../evidence-rows';
import type {PictureKept} from '../kept-row';
import {bytesIn} from '../picture-kept';
import {type Numbers, noNumbers} from './restore-beside';

/** A picture of a backup, with the hash that its bytes really have. */
type Found = {row: PictureRow; sha256: string};

/** The pictures of a backup as they are kept here; not for use inside a transaction. */
export function picturesIn(kept: PictureKept[]): Promise<Found[]> {
  return Promise.all(
    kept.map(async ({id, mentionId, image: base64}) => {
      const image = bytesIn(base64);
      const row = {id, mentionId, size: image.byteLength, image};
      return {row, sha256: await sha256Of(image)};
    }),
  );
}

/**
 * Brings pictures back, for use inside a transaction: only those that evidence kept here names by
 * their hash, and no more than are kept at all.
 */
export async function restorePictures(found: Found[]): Promise<Numbers> {
  if (found.length === 0) return noNumbers;
  const {evidence, pictures} = database;
  const ids = found.map(({row}) => row.id);
  const named = await evidence.bulkGet(ids);
  const there = await pictures.bulkGet(ids);
  const room = Math.max(0, limits.pictures - (await pictures.count()));
  const missing = found.filter(({row, sha256}, at) => {
    const what = named[at];
    const isNamed = what?.kind === 'picture' && what.sha256 === sha256;
    return isNamed && what.mentionId === row.mentionId && !there[at];
  });
  const added = missing.slice(0, room).map(({row}) => row);
  await pictures.bulkPut(added);
  const kept = there.filter(row => row !== undefined).length;
  return {added: added.length, kept, refused: found.length - added.length - kept};
}
