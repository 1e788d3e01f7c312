import {Unreadable} from './unreadable';

/** Files larger than this are refused unread. */
export const LARGEST = 1_000_000_000;

const GZIP = [0x1f, 0x8b] as const;

async function isGzip(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  return GZIP.every((byte, at) => start[at] === byte);
}

/**
 * The text of a file, gzipped or not, bit by bit.
 * @throws Unreadable for one that is too large, or whose packing is damaged or cut short
 */
export async function* unpacked(file: Blob): AsyncGenerator<string> {
  if (file.size > LARGEST) throw new Unreadable('too large');
  const isPacked = await isGzip(file);
  const bytes = isPacked
    ? file.stream().pipeThrough(new DecompressionStream('gzip'))
    : file.stream();
  const decoder = new TextDecoder('utf-8');
  const reader = bytes.getReader();
  try {
    for (;;) {
      const {done, value} = await read(reader);
      if (done) break;
      yield decoder.decode(value, {stream: true});
    }
    yield decoder.decode();
  } finally {
    await reader.cancel().catch(() => undefined); // One that failed is over already
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (error) {
    // A file that went away says so itself; all else is a gzip that ends too early, or is none
    if (error instanceof DOMException) throw error;
    throw new Unreadable('cut short');
  }
}
