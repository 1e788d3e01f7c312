import type {MentionRow} from '../../../src/store/rows';
import type {Driver} from '../../support/driver/driver';
import {ask, rows} from '../../support/driver/inside';
import {openOwn, says} from '../../support/driver/own-pages';
import {word} from '../../support/words';
import {holds, type Scene} from './scene';

const FIGURES = `[...document.querySelectorAll('.times-figures')].map(one => one.innerText).join('\\n')`;

/** The figures of the dashboard, and in which zone its pages are. */
async function figuresIn(driver: Driver) {
  const page = await openOwn(driver, 'dashboard.html#times');
  await page.bringToFront();
  await says(page, word('dashboard_times_customer'));
  const figures = String(await page.evaluate(FIGURES));
  const zone = String(await page.evaluate('Intl.DateTimeFormat().resolvedOptions().timeZone'));
  await page.close();
  return {figures, zone};
}

/** All times of what is kept; reminders of it go on meanwhile. */
async function timesOf(driver: Driver): Promise<string> {
  const all = await rows<MentionRow>(driver, 'mentions');
  return JSON.stringify(all.map(({id, posted, seenAt, index}) => [id, posted, seenAt, index.due]));
}

/** The person travels between reading and looking at the figures: they are what they were. */
export async function travelled({driver, say}: Scene, there: () => Promise<Driver>): Promise<void> {
  const mentions = await timesOf(driver);
  const before = await figuresIn(driver);
  await driver.close();
  const elsewhere = await there();
  const after = await figuresIn(elsewhere);
  say(
    `from ${before.zone} to ${after.zone}: ${before.figures.split('\n').length} lines of figures`,
  );
  holds('the zone is another', before.zone !== after.zone);
  holds(`the figures are the same: ${after.figures}`, before.figures === after.figures);
  const {mended} = await ask(elsewhere, 'store.checked', {});
  holds('so are the rows', mended === 0 && mentions === (await timesOf(elsewhere)));
}
