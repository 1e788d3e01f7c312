// Builds Earmark for every browser: `node build.mjs [--watch] [--out DIR]`.
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import * as esbuild from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const {values: options} = parseArgs({
  options: {watch: {type: 'boolean', default: false}, out: {type: 'string', default: 'dist'}},
});

/**
 * One bundle each: content scripts cannot be modules, and nothing is split. Every page gets
 * `content`; `visit` is brought only where there is something to read, `explain` only when a person
 * asks how a page was read.
 */
const entries = {
  background: 'src/background/index.ts',
  content: 'src/content/index.ts',
  visit: 'src/content/visiting.ts',
  explain: 'src/content/explaining.ts',
  popup: 'src/popup/index.tsx',
  dashboard: 'src/dashboard/index.tsx',
  welcome: 'src/dashboard/welcome.tsx',
};

/** Files copied as they are: from the repository, to the extension. */
const files = [
  ['src/content/highlight.css', 'content.css'],
  ['src/popup/popup.html', 'popup.html'],
  ['src/popup/panel.html', 'panel.html'],
  ['src/dashboard/dashboard.html', 'dashboard.html'],
  ['src/dashboard/welcome.html', 'welcome.html'],
  ['src/_locales', '_locales'],
  ['LICENSE', 'LICENSE'],
  ['NOTICE', 'NOTICE'],
];
const iconSizes = [16, 32, 48, 128];

/** What only one browser understands, taken out for the others. */
const derive = {
  chromium({browser_specific_settings, sidebar_action, ...manifest}) {
    return manifest;
  },
  firefox({minimum_chrome_version, side_panel, background, permissions, ...manifest}) {
    return {
      ...manifest,
      permissions: permissions.filter(name => name !== 'sidePanel'),
      background: {scripts: [background.service_worker]},
    };
  },
};
const targets = {chromium: ['chrome128'], firefox: ['firefox140']};

async function copyFiles(target, folder) {
  await mkdir(join(folder, 'icons'), {recursive: true});
  const source = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const manifest = derive[target]({...source, version});
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const [from, to] of files) {
    await cp(join(root, from), join(folder, to), {recursive: true});
  }
  for (const size of iconSizes) {
    for (const name of [`earmark-${size}.png`, `off-${size}.png`]) {
      await cp(join(root, 'icons', name), join(folder, 'icons', name));
    }
  }
}

/** In `--watch`, a counter that the extension looks at and reloads itself when it moves. */
const reloadMark = folder => ({
  name: 'reload mark',
  setup(build) {
    build.onEnd(async result => {
      if (result.errors.length > 0) return;
      await writeFile(join(folder, 'built.txt'), String(Date.now()));
      console.log(`built ${folder}`);
    });
  },
});

async function build(target) {
  const folder = resolve(root, options.out, target);
  await rm(folder, {recursive: true, force: true});
  await copyFiles(target, folder);
  const config = {
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    bundle: true,
    format: 'iife',
    minify: true,
    sourcemap: true,
    sourcesContent: true,
    legalComments: 'linked',
    charset: 'utf8',
    target: targets[target],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: {'process.env.NODE_ENV': '"production"', EARMARK_WATCHED: String(options.watch)},
    plugins: [cssAsText, ...(options.watch ? [reloadMark(folder)] : [])],
    logLevel: 'warning',
  };
  if (!options.watch) {
    await esbuild.build(config);
    return;
  }
  const context = await esbuild.context(config);
  await context.watch();
}

/** `import css from './x.css?text'` gives the minified text of a style sheet, for shadow roots. */
const cssAsText = {
  name: 'css as text',
  setup(build) {
    build.onResolve({filter: /\.css\?text$/}, ({path, resolveDir}) => ({
      path: join(resolveDir, path.replace(/\?text$/, '')),
      namespace: 'css-text',
    }));
    build.onLoad({filter: /.*/, namespace: 'css-text'}, async ({path}) => {
      const css = await readFile(path, 'utf8');
      const {code} = await esbuild.transform(css, {loader: 'css', minify: true});
      return {contents: code.trim(), loader: 'text', watchFiles: [path]};
    });
  },
};

for (const target of Object.keys(derive)) await build(target);
if (!options.watch) console.log(`built ${Object.keys(derive).join(' and ')} into ${options.out}/`);
