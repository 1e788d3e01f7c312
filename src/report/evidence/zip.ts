import {Zip, ZipDeflate, ZipPassThrough} from 'fflate';
import type {Instant} from '../../mention/post';

/** One file of a pack. */
export type PackFile = {name: string; bytes: Uint8Array<ArrayBuffer>};

/** A ZIP knows no moment outside these years. */
const FIRST = Date.UTC(1980, 0, 2);
const LAST = Date.UTC(2099, 11, 30);

/** An image is packed already; to deflate it again would only take time. */
const isPacked = (name: string): boolean => name.endsWith('.webp');

/** Files as one ZIP, packed as they come: what is packed is handed on and not held. */
export async function zipped(
  files: AsyncIterable<PackFile> | Iterable<PackFile>,
  at: Instant,
): Promise<Blob> {
  let parts: BlobPart[] = [];
  let failure: Error | undefined;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else parts.push(new Uint8Array(chunk));
  });
  for await (const {name, bytes} of files) {
    const file = isPacked(name) ? new ZipPassThrough(name) : new ZipDeflate(name);
    file.mtime = Math.min(LAST, Math.max(FIRST, at));
    zip.add(file);
    file.push(bytes, true);
    if (failure) throw failure;
    parts = [new Blob(parts)];
  }
  zip.end();
  if (failure) throw failure;
  return new Blob(parts, {type: 'application/zip'});
}
