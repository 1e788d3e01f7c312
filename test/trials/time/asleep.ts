import {until} from '../../support/driver/wait';
import {checkAll, HOUR, holds, minutesAgo, notices, read, type Scene, wake} from './scene';

const AUTHORS = ['ash', 'birch', 'cedar', 'elm', 'fir', 'hazel', 'larch', 'maple', 'oak'];

/** The alarm is the browser's own, of each minute; a moment more than that. */
const A_MINUTE = 80_000;

/** Nine mentions wait while the computer sleeps past the targets of all: it is told of them once. */
export async function asleep(scene: Scene): Promise<void> {
  const {clock, say} = scene;
  const {page} = await read(scene, 'asleep', minutesAgo(scene, 10, AUTHORS));
  holds('nobody is reminded of before', (await notices(scene)).length === 0);
  const slept = Date.now();
  await clock.turnTo(clock.now() + 9 * HOUR);
  const shown = await until(
    'the alarm tells of it',
    () => notices(scene),
    names => names.length > 0,
    A_MINUTE,
  );
  say(`told by the alarm ${Math.round((Date.now() - slept) / 1000)} s after waking`);
  await page.reload();
  await wake(scene);
  await checkAll(scene, 'ash');
  holds(`one notification, not ${(await notices(scene)).length}`, shown.length === 1);
  holds('the same afterwards', String(await notices(scene)) === String(shown));
  await clock.right();
  await wake(scene);
  await checkAll(scene, 'oak');
  holds('and with the clock right again', String(await notices(scene)) === String(shown));
}
