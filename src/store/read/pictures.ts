import {database, withStore} from '../database';

/** The image of a picture, in WebP; undefined where it is not kept any more. */
export async function pictureImage(id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return (await withStore(() => database.pictures.get(id)))?.image;
}

/** How many pictures are kept, and how many bytes they take; the images themselves are not read. */
export async function picturesKept(): Promise<{count: number; bytes: number}> {
  const sizes = await withStore(() => database.pictures.orderBy('size').keys());
  return {count: sizes.length, bytes: sizes.reduce<number>((sum, size) => sum + Number(size), 0)};
}
