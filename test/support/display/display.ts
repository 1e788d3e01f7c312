import {type ChildProcess, spawn} from 'node:child_process';
import {installPackages, isDebianRoot} from '../browsers/debian';
import {firstThatRuns} from '../browsers/installed';

/** A screen of its own, on which real keys and real menus work. */
export type Display = {name: string; close(): void};

const programs = ['Xvfb', 'xdotool'];

async function missing(): Promise<string[]> {
  const found = await Promise.all(
    programs.map(program =>
      firstThatRuns(['/usr/bin', '/usr/local/bin'].map(f => `${f}/${program}`)),
    ),
  );
  return programs.filter((_, at) => found[at] === undefined);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : `${error}`);

/** Why no screen can be had here; undefined where one can. Installs what is missing where it may. */
export async function whyNoDisplay(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'a virtual screen needs Linux';
  if ((await missing()).length > 0 && (await isDebianRoot())) {
    try {
      await installPackages(['xvfb', 'xdotool']);
    } catch (error) {
      return `Xvfb and xdotool could not be installed: ${reasonOf(error)}`;
    }
  }
  const without = await missing();
  return without.length === 0 ? undefined : `${without.join(' and ')} not installed`;
}

async function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdio[3]?.once('data', (line: Buffer) => resolve(String(line).trim()));
    server.once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
  });
}

/** Starts a virtual screen on the first free number. */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x960x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return {name: `:${await displayNumber(server)}`, close: () => void server.kill()};
}
