import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import type {Decision} from '../../../src/mention/decision';
import type {MentionRow} from '../../../src/store/rows';
import {type Demo, serveDemo} from '../../demo/server';
import {setUp} from '../../demo/set-up';
import type {BrowserName} from '../../support/browsers/places';
import type {Driver} from '../../support/driver/driver';
import {click, pointAt} from '../../support/driver/hands';
import {ask, rows} from '../../support/driver/inside';
import {launch} from '../../support/driver/launch';
import {until} from '../../support/driver/wait';
import {exactly, word} from '../../support/words';
import {type SmallDisk, smallDisk} from './small-disk';

const POST = 'div.q1Zp:nth-of-type(2)';
/** The outbox is looked at each minute. */
const MINUTE_MS = 90_000;
const SAID = ['ui_store_full', 'worker_store_unavailable'] as const;

async function firstOf(driver: Driver): Promise<MentionRow> {
  const [one] = await until(
    'the page is read',
    () => rows<MentionRow>(driver, 'mentions'),
    all => all.length > 0,
  );
  if (!one) throw new Error('nothing is kept');
  return one;
}

/** Decides again and again until that is refused, in words that say what to do. */
async function refused(driver: Driver, disk: SmallDisk, mentionId: string): Promise<void> {
  const note = async () => {
    await disk.fill(); // The browser tidies up, and makes room
    const step = crypto.randomUUID();
    const text = 'x'.repeat(4_000);
    const made = ask(driver, 'decisions.made', {
      step,
      decisions: [{mentionId, kind: 'noted', text}],
    });
    return made.then(
      () => 'made',
      (error: unknown) => String(error),
    );
  };
  const said = await until('a full disk takes nothing', note, answer => answer !== 'made');
  if (!SAID.some(key => said.includes(word(key)))) throw new Error(`said: ${said}`);
}

const flags = async (driver: Driver): Promise<number> =>
  (await rows<Decision>(driver, 'decisions')).filter(({kind}) => kind === 'flagged').length;

/** A flag that is set while the disk is full says that it is not saved, and is once there is room. */
async function flagged(driver: Driver, page: Page, disk: SmallDisk): Promise<void> {
  await page.bringToFront();
  const beside = await pointAt(driver, page, POST);
  await click(driver, page, {label: exactly('page_flag_post'), beside});
  await until('the page says that the flag waits', async () =>
    (await driver.parts(page)).some(({text}) => text.includes(word('page_kept'))),
  );
  await disk.empty();
  await until(
    'the flag is saved',
    () => flags(driver),
    count => count === 1,
    MINUTE_MS,
  );
}

async function steps(driver: Driver, demo: Demo, disk: SmallDisk): Promise<void> {
  await setUp(driver);
  const page = await driver.browser.newPage();
  await driver.visit(page, demo.url('nursery.localhost'));
  const {id} = await firstOf(driver);
  await refused(driver, disk, id);
  await flagged(driver, page, disk);
  const {aside, mended} = await ask(driver, 'store.checked', {});
  if (aside + mended > 0) throw new Error(`${aside + mended} rows are not as they should be`);
}

/** A disk without a byte left, under a real browser. */
export async function fullDisk(browser: BrowserName): Promise<'held' | 'not possible here'> {
  const disk = await smallDisk();
  if (!disk) return 'not possible here';
  const demo = await serveDemo();
  const driver = await launch(browser, {
    standIn: demo.standIn,
    profile: join(disk.folder, 'profile'),
  });
  try {
    await steps(driver, demo, disk);
    return 'held';
  } finally {
    await driver.close();
    await demo.close();
    await disk.remove();
  }
}
