import type {Page} from 'puppeteer-core';
import {choose, fill, press, says} from '../support/driver/own-pages';
import {word} from '../support/words';
import {SAMPLE_BRAND} from './options';
import {ownAccount} from './set-up';

/** Fills in the first run as a person does, as far as the button that finishes it. */
export async function fillFirstRun(page: Page, brand = SAMPLE_BRAND): Promise<void> {
  await fill(page, 'dashboard_name', brand);
  await press(page, 'welcome_query');
  await fill(page, 'dashboard_ignore', `${brand} Road`);
  await fill(page, 'dashboard_accounts', `${ownAccount.handle}@${ownAccount.host}`);
  await press(page, 'dashboard_add');
  await choose(page, 'dashboard_since', 'dashboard_since_week');
}

/** Finishes a first run that was filled in. */
export async function finishFirstRun(page: Page, brand = SAMPLE_BRAND) {
  await press(page, 'welcome_finish');
  await says(page, word('welcome_done', brand));
  await page.close();
}
