import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildSync} from 'esbuild';
import type {BrowserName} from '../../support/browsers/places';
import {root} from '../../support/root';

/** Earmark as it is built now, in a folder of its own, and what measures it. */
export type Built = {
  /** The folder of the extension for a browser. */
  folder(name: BrowserName): string;
  /** The text of one of its files. */
  text(name: BrowserName, file: string): string;
  /** Bytes of one of its files. */
  size(file: string): number;
  /** A script of the bench for the inside of a page. */
  inside(name: 'contestants' | 'extension' | 'live'): string;
  remove(): void;
};

const once = <T>(make: (name: string) => T) => {
  const made = new Map<string, T>();
  return (name: string): T => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
};

/** Builds the extension and the scripts of the bench. */
export function build(): Built {
  const out = mkdtempSync(join(tmpdir(), 'earmark-bench-'));
  execFileSync(process.execPath, ['build.mjs', '--out', out], {cwd: root, stdio: 'inherit'});
  const folder = (name: BrowserName) => join(out, name);
  const inside = once(name => {
    const {outputFiles} = buildSync({
      entryPoints: [join(root, 'test/bench/page/inside', `${name}.ts`)],
      bundle: true,
      write: false,
      format: 'iife',
      target: ['chrome128', 'firefox140'],
    });
    return outputFiles.map(({text}) => text).join('');
  });
  return {
    folder,
    text: (name, file) => readFileSync(join(folder(name), file), 'utf8'),
    size: file => statSync(join(folder('chromium'), file)).size,
    inside,
    remove: () => rmSync(out, {recursive: true, force: true}),
  };
}
