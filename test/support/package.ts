// Makes the packages that the shops take: `npm run package`.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Zippable, zipSync} from 'fflate';
import {builtFor, root} from './root';

const targets = ['chromium', 'firefox'] as const;
/** One moment for all files, so that the same source gives the same package. */
const MTIME = new Date('2026-01-01T00:00:00');

function filesOf(folder: string): Zippable {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => statSync(join(folder, name)).isFile() && !name.endsWith('.map'))
    .sort();
  return Object.fromEntries(
    names.map(name => [
      name.replaceAll('\\', '/'),
      [readFileSync(join(folder, name)), {mtime: MTIME, level: 9}],
    ]),
  );
}

function run(...words: string[]): void {
  execFileSync(process.execPath, words, {cwd: root, stdio: 'inherit'});
}

run('build.mjs');
run('node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', builtFor('firefox'));
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
mkdirSync(join(root, 'packages'), {recursive: true});
for (const target of targets) {
  const path = join('packages', `earmark-${version}-${target}.zip`);
  const zip = zipSync(filesOf(builtFor(target)));
  writeFileSync(join(root, path), zip);
  console.log(`${path}  ${Math.round(zip.length / 1000)} kB`);
}
