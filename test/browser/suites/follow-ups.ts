import type {Evidence} from '../../../src/store/evidence-rows';
import {seen} from '../../support/driver/hands';
import {badge, rows} from '../../support/driver/inside';
import {openPopupPage, press, says, textOf} from '../../support/driver/own-pages';
import {until} from '../../support/driver/wait';
import {exactly} from '../../support/words';
import {type Bench, mentionBy} from '../earmark';

const HOST = 'laundry.localhost';
const PATH = '/t/four-shirts-gone/4188';

/** Authors who write again after our reply. */
export function followUps(bench: () => Bench): void {
  test('our reply answers; its author, on another page of the thread, waits again', async () => {
    const {driver, visit} = bench();
    const first = await visit(HOST);
    const answered = await mentionBy(
      driver,
      HOST,
      'elsbeth',
      ({state}) => state.standing.is === 'answered',
    );
    expect(answered.index).not.toHaveProperty('due');

    // Nothing here is watched for: the thread is known
    await visit(HOST, `${PATH}?page=2`);
    const waits = await mentionBy(driver, HOST, 'elsbeth', ({index}) => index.due !== undefined);
    expect(waits.followUps).toMatchObject([
      {author: 'elsbeth', words: expect.stringContaining('Sent it half an hour ago')},
    ]);
    expect(waits.state.standing).toEqual(answered.state.standing);
    const evidence = await rows<Evidence>(driver, 'evidence');
    expect(evidence.map(({kind, mentionId}) => [kind, mentionId])).toEqual([
      ['follow-up', waits.id],
    ]);

    await first.bringToFront();
    await seen(driver, first, {label: exactly('page_waiting_again'), tag: 'span'});
    await until(
      'the badge counts it',
      () => badge(driver, first.url()),
      shown => shown === '1',
    );
  });

  test('the popup shows it among the waiting, with what was written since', async () => {
    const popup = await openPopupPage(bench().driver);
    await says(popup, 'Sent it half an hour ago');
    await press(popup, 'popup_answered_list');
    await until(
      'the answered are shown without it',
      () => textOf(popup),
      text => !text.includes('elsbeth'),
    );
    await popup.close();
  });

  test('our next reply answers the follow-up; the first response stays what it was', async () => {
    const {driver, visit} = bench();
    const waits = await mentionBy(driver, HOST, 'elsbeth');
    await visit(HOST, `${PATH}?page=3`);
    const done = await mentionBy(driver, HOST, 'elsbeth', ({state}) => state.replies.length === 2);
    expect(done.index).not.toHaveProperty('due');
    expect(done.state.standing).toEqual(waits.state.standing);
  });
}
