import type {Account, Brand, Settings} from '../../src/settings/settings';
import type {Driver} from '../support/driver/driver';
import {ask} from '../support/driver/inside';
import {SAMPLE_BRAND} from './options';

const MONTH_MS = 30 * 24 * 60 * 60_000;

/** Our own account in the demo's first thread. */
export const ownAccount: Account = {host: 'lobby.localhost', handle: 'FernhillCare'};

/** The sample brand: a street of the same name is ignored, our own accounts are known. */
export function sampleBrand(name = SAMPLE_BRAND): Brand {
  return {
    id: 'sample',
    name,
    query: name.includes(' ') ? `"${name}"` : name,
    queryVersion: 1,
    ignore: [`${name} Road`],
    accounts: [ownAccount, {...ownAccount, host: 'laundry.localhost'}],
    needsReply: 'everything',
    since: Date.now(),
  };
}

/**
 * Moves the day on which the brands were set up back by a month: all that was posted before that
 * day goes to the archive, and a demo whose brand is a minute old would show nothing else.
 */
export async function pretendSetUpLongAgo(driver: Driver): Promise<void> {
  const desk = await driver.desk();
  const {settings} = (await desk.evaluate(`chrome.storage.local.get('settings')`)) as {
    settings: Settings;
  };
  const brands = settings.brands.map(brand => ({...brand, since: brand.since - MONTH_MS}));
  const moved = JSON.stringify({settings: {...settings, brands}});
  await desk.evaluate(`chrome.storage.local.set(${moved})`);
}

/** Finishes the first run with the sample brand by the messages that our own pages send. */
export async function setUp(driver: Driver, brand = sampleBrand()): Promise<void> {
  await ask(driver, 'brand.saved', {brand});
  await ask(driver, 'settings.changed', {ready: true});
  await pretendSetUpLongAgo(driver);
}
