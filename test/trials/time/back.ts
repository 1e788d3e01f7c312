import {click, pointAt} from '../../support/driver/hands';
import {openPopupPage, press, says} from '../../support/driver/own-pages';
import {until} from '../../support/driver/wait';
import {exactly, word} from '../../support/words';
import {checkAll, HOUR, holds, minutesAgo, read, type Scene, standing, wake} from './scene';

const BACK = 5 * HOUR;

/** Once the worker was woken, the minute's work is done, and its alarm is of this time. */
async function untilCaughtUp(scene: Scene): Promise<void> {
  const {driver, clock} = scene;
  const desk = await driver.desk();
  const timesOf = `Promise.all([
    chrome.storage.session.get('minute begun').then(kept => kept['minute begun']),
    chrome.alarms.get('each minute').then(alarm => alarm?.scheduledTime),
  ])`;
  await wake(scene);
  await until(
    'the work of a minute is done, and its alarm is of this time',
    () => desk.evaluate(timesOf) as Promise<number[]>,
    times => times.every(at => Math.abs(at - clock.now()) < 2 * 60_000),
  );
}

/** A mention is read, and answered after the clock was set back to before it was written. */
export async function answeredBack(scene: Scene): Promise<void> {
  const {driver, clock} = scene;
  await read(scene, 'back', minutesAgo(scene, 10, ['quill']));
  await clock.turnTo(clock.now() - BACK);
  await checkAll(scene, 'quill');
  const popup = await openPopupPage(driver);
  await press(popup, 'popup_answer_now', 'quill');
  const {state} = await standing(driver, 'quill', 'answered');
  const at = state.standing.is === 'answered' ? state.standing.answerAt : Infinity;
  holds('the answer is not in the future', at <= clock.now());
  await popup.close();
  await checkAll(scene, 'quill');
  await untilCaughtUp(scene);
  await clock.right();
  await checkAll(scene, 'quill');
}

/** What was decided is taken back after the clock was set back: in the popup, and on the page. */
export async function undoneBack(scene: Scene): Promise<void> {
  const {driver, clock} = scene;
  const {page} = await read(scene, 'undo', minutesAgo(scene, 10, ['rowan', 'sorrel']));
  const popup = await openPopupPage(driver);
  await press(popup, 'popup_not_us', 'rowan');
  await standing(driver, 'rowan', 'not us');
  await says(popup, word('ui_undo'));
  await clock.turnTo(clock.now() - BACK);
  await press(popup, 'ui_undo');
  await standing(driver, 'rowan', 'waiting');
  await popup.close();
  await clock.right();
  const beside = await pointAt(driver, page, '.topic-post:nth-of-type(2)');
  await click(driver, page, {label: exactly('page_flag_post'), beside});
  const isFlagged = (is: boolean) =>
    until(`the mention by sorrel is flagged: ${is}`, async () => {
      const {state} = await standing(driver, 'sorrel', 'waiting');
      return state.flagged === is;
    });
  await isFlagged(true);
  await clock.turnTo(clock.now() - BACK);
  await click(driver, page, {label: exactly('page_undo')});
  await isFlagged(false);
  await checkAll(scene, 'rowan');
  await clock.right();
  await checkAll(scene, 'sorrel');
}
