// What 100,000 mentions and 300,000 decisions cost in a real profile: npm run bench -- store [mentions]
import {mkdtemp, rm} from 'node:fs/promises';
import {cpus, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'esbuild';
import type {Page} from 'puppeteer-core';
import {setUp} from '../demo/set-up';
import type {Driver} from '../support/driver/driver';
import {launch} from '../support/driver/launch';
import {openOwn} from '../support/driver/own-pages';
import {until} from '../support/driver/wait';
import {builtFor, root} from '../support/root';
import {logged} from './store/logged';

const COUNT = Number(process.argv.slice(2).find(word => /^\d+$/.test(word)) ?? 100_000);
const ROUNDS = 7;

type Inside = typeof import('./store/inside');

async function bundled(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'test/bench/store/inside.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inside',
    target: 'chrome128',
    define: {EARMARK_WATCHED: 'false'},
  });
  return outputFiles[0]?.text ?? '';
}

/** Calls what runs inside the page. */
async function call<N extends keyof Inside>(
  page: Page,
  name: N,
  ...args: Parameters<Inside[N]>
): Promise<Awaited<ReturnType<Inside[N]>>> {
  const result = await page.evaluate(`inside.${name}(...${JSON.stringify(args)})`);
  return result as Awaited<ReturnType<Inside[N]>>; // What crosses is what was returned
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds from a page's start until something that shows a mention is drawn; warm. */
async function firstRows(driver: Driver, file: string, row: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const page = await openOwn(driver, file);
    const drawn = await until(`${file} shows a mention`, () =>
      page.evaluate(`new Promise(resolve => {
        const look = () => document.querySelector(${JSON.stringify(row)})
          ? requestAnimationFrame(() => resolve(performance.now())) : setTimeout(look, 2);
        look();
      })`),
    );
    if (round > 0) times.push(Number(drawn)); // The first opens the store
    await page.close();
  }
  return median(times);
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const millis = (ms: number): string => `${ms.toFixed(1)} ms`;

async function measured(driver: Driver) {
  const page = await openOwn(driver, 'manifest.json');
  await page.evaluate(await bundled());
  const filled = Date.now();
  await call(page, 'seed', COUNT);
  console.log(`filled in ${seconds(Date.now() - filled)}`);
  const popup = await firstRows(driver, 'popup.html', 'li.row');
  const dashboard = await firstRows(driver, 'dashboard.html', 'main [data-mention], main li');
  const log = await logged(driver);
  const plain = await call(page, 'raw');
  const out = await call(page, 'thereAndBack');
  return [
    {
      what: 'popup: first rows',
      Earmark: millis(popup),
      'raw IndexedDB': millis(plain.first),
      limit: '200 ms',
    },
    {
      what: 'dashboard: usable',
      Earmark: millis(dashboard),
      'raw IndexedDB': millis(plain.first),
      limit: '1 s',
    },
    {
      what: 'a mention logged, page to store and back',
      Earmark: millis(median(log)),
      'raw IndexedDB': millis(plain.log),
      limit: '20 ms',
    },
    {
      what: `backup, ${(out.size / 1e6).toFixed(1)} MB packed`,
      Earmark: seconds(out.backup),
      'raw IndexedDB': `${seconds(plain.out)} (read, not packed)`,
      limit: '20 s',
    },
    {
      what: 'longest stall of the page meanwhile',
      Earmark: millis(out.stall),
      'raw IndexedDB': '',
      limit: '',
    },
    {what: 'restore: checked', Earmark: seconds(out.check), 'raw IndexedDB': '', limit: ''},
    {what: 'restore: merged', Earmark: seconds(out.restore), 'raw IndexedDB': '', limit: ''},
    {
      what: 'restored store equal by hash',
      Earmark: out.isEqual ? 'yes' : 'NO',
      'raw IndexedDB': '',
      limit: 'yes',
    },
  ];
}

async function main(): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'earmark-bench-'));
  const driver = await launch('chromium', {profile, extension: builtFor('chromium')});
  try {
    await setUp(driver);
    const load = loadavg()[0]?.toFixed(1);
    console.log(`${COUNT} mentions, ${3 * COUNT} decisions; ${cpus().length} cores, load ${load}`);
    console.table(await measured(driver));
  } finally {
    await driver.close();
    await rm(profile, {recursive: true, force: true, maxRetries: 5});
  }
}

await main();
