// What many mentions cost in a real profile, beside raw IndexedDB doing the same:
// npm run bench -- store [mentions] [--quick] [--million] [--profile DIR]
import {mkdtemp, rm} from 'node:fs/promises';
import {cpus, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Page} from 'puppeteer-core';
import {setUp} from '../demo/set-up';
import type {Driver} from '../support/driver/driver';
import {launch} from '../support/driver/launch';
import {until} from '../support/driver/wait';
import {call} from './store/call';
import {withBench} from './store/extension';
import {fill} from './store/fill';
import {measured} from './store/measured';

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    quick: {type: 'boolean', default: false},
    million: {type: 'boolean', default: false},
    /** A folder for the profile, kept and used again: it is filled only once. */
    profile: {type: 'string'},
  },
});

const usual = options.quick ? 5_000 : options.million ? 1_000_000 : 100_000;
const count = Number(positionals[0] ?? usual);

const loads = () => loadavg()[0]?.toFixed(1);

const WELCOME_MS = 8_000;

/** The first run's page comes by itself, and in front of what is measured; with an old profile perhaps not. */
async function firstRunShown({browser}: Driver): Promise<void> {
  const find = async () =>
    (await browser.pages()).find(page => page.url().endsWith('welcome.html'));
  await until('the first run is shown', find, Boolean, WELCOME_MS).catch(() => undefined);
}

async function insidePage(driver: Driver): Promise<Page> {
  await firstRunShown(driver);
  const page = await driver.browser.newPage();
  await page.goto(`${driver.origin}/bench-inside.html`);
  return page;
}

async function filled(driver: Driver): Promise<void> {
  const page = await insidePage(driver);
  if ((await call(page, 'total')) === 0) await setUp(driver);
  await fill(page, count);
}

async function measure(driver: Driver): Promise<void> {
  const page = await insidePage(driver);
  const kept = await call(page, 'total');
  if (kept < count) throw new Error(`The profile holds ${kept} mentions: take another folder.`);
  console.log(`${kept} mentions, ${3 * kept} decisions; ${cpus().length} cores, load ${loads()}`);
  console.table(await measured(driver, page, {count, rounds: options.quick ? 3 : 9}));
  console.log(
    `load at the end ${loads()}: what was measured is no better than the machine was idle`,
  );
}

async function main(): Promise<void> {
  const {profile} = options;
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'earmark-bench-')));
  const extension = await withBench(folder);
  try {
    // Measured in a browser started anew, as who has that many mentions would use it: the one that
    // wrote all of them in two minutes is busy with tidying up
    for (const work of [filled, measure]) {
      // A browser keeps the worker of an extension that says it is of the same version
      const worker = join(folder, 'profile', 'Default', 'Service Worker');
      await rm(worker, {recursive: true, force: true});
      const driver = await launch('chromium', {profile: join(folder, 'profile'), extension});
      try {
        await work(driver);
      } finally {
        await driver.close();
      }
    }
  } finally {
    if (profile === undefined) await rm(folder, {recursive: true, force: true, maxRetries: 5});
  }
}

await main();
