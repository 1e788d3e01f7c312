import type {Account, Brand} from '../../src/settings/settings';
import type {Driver} from '../support/driver/driver';
import {ask} from '../support/driver/inside';
import {SAMPLE_BRAND} from './options';

const MONTH_MS = 30 * 24 * 60 * 60_000;

/** Our own account in the demo's first thread. */
export const ownAccount: Account = {host: 'lobby.localhost', handle: 'FernhillCare'};

/**
 * The sample brand: a street of the same name is ignored, our own accounts are known, and posts
 * count from a month back, as a demo whose brand is a minute old would show nothing else.
 */
export function sampleBrand(name = SAMPLE_BRAND): Brand {
  return {
    id: 'sample',
    name,
    query: name.includes(' ') ? `"${name}"` : name,
    queryVersion: 1,
    ignore: [`${name} Road`],
    accounts: [ownAccount, {...ownAccount, host: 'laundry.localhost'}],
    needsReply: 'everything',
    since: Date.now() - MONTH_MS,
  };
}

/** Finishes the first run with the sample brand by the messages that our own pages send. */
export async function setUp(driver: Driver, brand = sampleBrand()): Promise<void> {
  await ask(driver, 'brand.saved', {brand});
  await ask(driver, 'settings.changed', {ready: true});
}
