import {execFile} from 'node:child_process';
import {mkdtemp, open, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** A disk of its own, with room for a browser's profile and little else. */
export type SmallDisk = {
  folder: string;
  /** Leaves no byte free. */
  fill(): Promise<void>;
  /** Makes room again. */
  empty(): Promise<void>;
  remove(): Promise<void>;
};

const SIZE = 'size=400m';
const PART = 1 << 16;

/** Writes until nothing more fits: parts ever smaller, down to a byte. */
async function writeAll(file: string): Promise<void> {
  const handle = await open(file, 'a');
  const part = Buffer.alloc(PART, 1);
  try {
    for (let size = PART; size >= 1; ) {
      const isWritten = await handle.write(part, 0, size).then(
        () => true,
        () => false, // It is full for a part of this size
      );
      if (!isWritten) size = Math.floor(size / 2);
    }
  } finally {
    await handle.close();
  }
}

/** Makes a disk in memory; undefined where we may not: it takes the rights of root on Linux. */
export async function smallDisk(): Promise<SmallDisk | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'earmark-disk-'));
  const filler = join(folder, 'filler');
  try {
    await run('mount', ['-t', 'tmpfs', '-o', SIZE, 'tmpfs', folder]);
  } catch {
    await rm(folder, {recursive: true});
    return undefined;
  }
  return {
    folder,
    fill: () => writeAll(filler),
    empty: () => rm(filler, {force: true}),
    async remove() {
      await run('umount', ['-l', folder]);
      await rm(folder, {recursive: true, force: true});
    },
  };
}
