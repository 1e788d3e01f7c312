import {cp, mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'esbuild';
import type {BrowserName} from '../../support/browsers/places';
import {builtFor, root} from '../../support/root';

const RAW_PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Raw</title>
<link rel="stylesheet" href="popup.css">
<ul></ul>
<script src="bench-raw.js"></script>
`;

/** Pages and scripts of the bench, by their names in the extension. */
const scripts = {
  'bench-inside': 'test/bench/store/inside.ts',
  'bench-raw': 'test/bench/store/raw-page.ts',
};

/**
 * A copy of the built extension, at a place that stays the same since its id is made of that, with
 * what the bench runs inside it. Made anew each time: it may have been built anew.
 */
export async function withBench(
  folder: string,
  browser: BrowserName = 'chromium',
): Promise<string> {
  const copy = join(folder, 'extension');
  await rm(copy, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  await cp(builtFor(browser), copy, {recursive: true});
  await build({
    entryPoints: Object.fromEntries(
      Object.entries(scripts).map(([name, file]) => [name, join(root, file)]),
    ),
    outdir: copy,
    bundle: true,
    format: 'iife',
    globalName: 'inside',
    target: ['chrome128', 'firefox140'],
    define: {EARMARK_WATCHED: 'false'},
  });
  await writeFile(join(copy, 'bench-raw.html'), RAW_PAGE);
  const head = '<!doctype html><meta charset="utf-8"><title>Bench</title>';
  await writeFile(
    join(copy, 'bench-inside.html'),
    `${head}<script src="bench-inside.js"></script>`,
  );
  return copy;
}
