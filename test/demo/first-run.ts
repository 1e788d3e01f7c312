import type {Page} from 'puppeteer-core';
import type {Driver} from '../support/driver/driver';
import {fill, press, says} from '../support/driver/own-pages';
import {word} from '../support/words';
import {SAMPLE_BRAND} from './options';
import {ownAccount, pretendSetUpLongAgo} from './set-up';

/** Fills in the first run as a person does, as far as the button that finishes it. */
export async function fillFirstRun(page: Page, brand = SAMPLE_BRAND): Promise<void> {
  await fill(page, 'dashboard_name', brand);
  await press(page, 'welcome_query');
  await fill(page, 'dashboard_ignore', `${brand} Road`);
  await fill(page, 'dashboard_accounts', `${ownAccount.handle}@${ownAccount.host}`);
  await press(page, 'dashboard_add');
}

/** Finishes a first run that was filled in, and pretends afterwards that it was a month ago. */
export async function finishFirstRun(driver: Driver, page: Page, brand = SAMPLE_BRAND) {
  await press(page, 'welcome_finish');
  await says(page, word('welcome_done', brand));
  await pretendSetUpLongAgo(driver);
  await page.close();
}
