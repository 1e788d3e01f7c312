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

/** The person travels between reading and looking at the figures: they are what they were. */
export async function travelled(
  {driver, say}: Scene,
  there: () => Promise<Driver>,
): Promise<Driver> {
  const mentions = await rows<MentionRow>(driver, 'mentions');
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
  const kept = await rows<MentionRow>(elsewhere, 'mentions');
  holds('so are the rows', mended === 0 && JSON.stringify(mentions) === JSON.stringify(kept));
  return elsewhere;
}
