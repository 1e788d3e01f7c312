import {execFile} from 'node:child_process';
import {access} from 'node:fs/promises';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** True where packages may be added without asking anybody: root on Debian or its children. */
export async function isDebianRoot(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  return access('/etc/debian_version').then(
    () => true,
    () => false,
  );
}

/** Installs packages of Debian's own archive. */
export async function installPackages(packages: string[]): Promise<void> {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  await run('apt-get', ['update', '-q'], {env});
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], {
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
}
