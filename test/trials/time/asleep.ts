import {until} from '../../support/driver/wait';
import {notices} from './notices';
import {checkAll, HOUR, holds, mentionsBy, minutesAgo, read, type Scene, wake} from './scene';

const AUTHORS = ['ash', 'birch', 'cedar', 'elm', 'fir', 'hazel', 'larch', 'maple', 'oak'];

/** The alarm is the browser's own, of each minute; a moment more than that. */
const A_MINUTE = 80_000;

/** What was shown, once it was: one for all. */
async function shownNow(scene: Scene): Promise<string[]> {
  const shown = await until(
    'there is a notification',
    () => notices(scene),
    names => names.length > 0,
  );
  holds(`one notification, not ${shown.length}`, shown.length === 1);
  return shown;
}

/** Nine mentions wait while the computer sleeps past the targets of all: it is told of them once. */
export async function asleep(scene: Scene): Promise<void> {
  const {clock, driver, say} = scene;
  const {page} = await read(scene, 'asleep', minutesAgo(scene, 10, AUTHORS));
  holds('nobody is reminded of before', (await notices(scene)).length === 0);
  const slept = Date.now();
  await clock.turnTo(clock.now() + 9 * HOUR);
  await until(
    'the alarm tells of it',
    () => mentionsBy(driver, AUTHORS),
    all => all.every(({reminded}) => reminded?.level === 'late'),
    A_MINUTE,
  );
  say(`told by the alarm ${Math.round((Date.now() - slept) / 1000)} s after waking`);
  const shown = await shownNow(scene);
  await page.reload();
  await wake(scene);
  await checkAll(scene, 'ash');
  holds('the same afterwards', String(await notices(scene)) === String(shown));
  await clock.right();
  await wake(scene);
  await checkAll(scene, 'oak');
  holds('and with the clock right again', String(await notices(scene)) === String(shown));
}
