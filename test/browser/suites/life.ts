import {click, pointAt} from '../../support/driver/hands';
import {rows} from '../../support/driver/inside';
import {reload} from '../../support/driver/reload';
import {until} from '../../support/driver/wait';
import {exactly} from '../../support/words';
import {authorsOn, type Bench, mentionBy, mentionsOf} from '../earmark';

/** Workers that stop, and an extension that is reloaded. */
export function lives(bench: () => Bench): void {
  test('a worker that is stopped in mid-work loses no mention', async () => {
    const {driver, visit} = bench();
    await driver.stopWorker();
    await visit('archive.localhost', '/?posts=5000');
    for (let stops = 0; stops < 5; stops++) await driver.stopWorker();
    const all = await until(
      'all five are kept',
      () => mentionsOf(driver, 'archive.localhost'),
      mentions => mentions.length === 5,
    );
    expect(new Set(all.map(({id}) => id)).size).toBe(5);
  });

  test('a flag wakes a worker that was stopped', async () => {
    const {driver, visit} = bench();
    const page = await visit('kitchen.localhost');
    const beside = await pointAt(driver, page, 'article:nth-of-type(2)');
    await driver.stopWorker();
    await click(driver, page, {label: exactly('page_flag_post'), beside});
    await mentionBy(driver, 'kitchen.localhost', 'Lotte', ({state}) => state.flagged);
  });

  test('the counters agree with the rows', async () => {
    const {driver} = bench();
    const mentions = await rows<{state: {flagged: boolean}}>(driver, 'mentions');
    const [counter] = await rows<{counts: {total: number; flagged: number}}>(driver, 'counters');
    expect(counter?.counts).toMatchObject({
      total: mentions.length,
      flagged: mentions.filter(({state}) => state.flagged).length,
    });
  });

  test('after a reload of the extension an open page has one island, and it works', async () => {
    const {driver, visit} = bench();
    const page = await visit('nursery.localhost');
    await authorsOn(driver, 'nursery.localhost', 2);
    await reload(driver);
    await page.bringToFront();
    const beside = await pointAt(driver, page, '#m-1');
    await click(driver, page, {label: exactly('page_flag_post'), beside});
    const isFlagged = ({state}: {state: {flagged: boolean}}) => state.flagged;
    await mentionBy(driver, 'nursery.localhost', 'three_under_five', isFlagged);
    const islands = `document.querySelectorAll('div[data-earmark]').length`;
    expect(await page.evaluate(islands)).toBe(1);
  });
}
