import {execFile} from 'node:child_process';
import {mkdtemp, open, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {root} from '../../support/root';

const run = promisify(execFile);

/** The clock on the wall that a browser goes by. It can be set while the browser runs. */
export type WallClock = {
  /** What a browser is to be started with, so that it goes by this clock. */
  env: Record<string, string>;
  now(): number;
  /** Sets it to a moment, from which it runs on. */
  turnTo(at: number): Promise<void>;
  /** Sets it to the true time. */
  right(): Promise<void>;
  remove(): Promise<void>;
};

/** Compiled where it is used: each kind of computer has a library of its own. */
async function compiled(folder: string): Promise<string> {
  if (process.platform !== 'linux') throw new Error('This trial is for Linux only.');
  const library = join(folder, 'ahead.so');
  const source = join(root, 'test/trials/time/ahead.c');
  const made = run('cc', ['-shared', '-fPIC', '-O2', '-o', library, source]);
  await made.catch((error: unknown) => {
    throw new Error(
      'No browser can be given another time without a C compiler: install one with ' +
        `“apt-get install gcc libc6-dev” on Debian or Ubuntu, and try again (${error}).`,
    );
  });
  return library;
}

/**
 * A clock for a browser, at the true time. What asks for the time of day in any process of it is told
 * how far this clock is ahead; what measures durations goes on as it is, as in life.
 */
export async function wallClock(): Promise<WallClock> {
  const folder = await mkdtemp(join(tmpdir(), 'earmark-clock-'));
  const file = join(folder, 'ahead');
  const library = await compiled(folder);
  const handle = await open(file, 'w');
  let ahead = 0;
  const set = async (by: number) => {
    ahead = Math.round(by);
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(ahead));
    await handle.write(bytes, 0, 8, 0);
  };
  await set(0);
  return {
    env: {LD_PRELOAD: library, EARMARK_CLOCK: file},
    now: () => Date.now() + ahead,
    turnTo: at => set(at - Date.now()),
    right: () => set(0),
    async remove() {
      await handle.close();
      await rm(folder, {recursive: true});
    },
  };
}
