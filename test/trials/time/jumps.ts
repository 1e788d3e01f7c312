import type {StormEntry} from '../../../src/mention/storm-log';
import type {PrivateRow, StormWatch} from '../../../src/store/private-rows';
import {rows} from '../../support/driver/inside';
import {until} from '../../support/driver/wait';
import type {Said} from './forum';
import {notices} from './notices';
import {checkAll, HOUR, holds, minutesAgo, read, type Scene, wake} from './scene';

const DAY = 24 * HOUR;

/** Hours between one post and the next, over and over: about nine. */
const GAPS = [5, 11, 7, 9, 14, 6, 12, 8];

/** What is usual, until some moment: posts of about a week, each by somebody else. */
function usual(until: number): Said[] {
  let at = until - HOUR;
  return Array.from({length: 18}, (_, one) => {
    at -= (GAPS[one % GAPS.length] ?? 0) * HOUR;
    return {author: `regular_${Math.floor(at / HOUR)}`, at};
  }).reverse();
}

async function watchOf({driver}: Scene): Promise<StormWatch | undefined> {
  for (const row of await rows<PrivateRow>(driver, 'private')) {
    if (row.key === 'storm watch') return Object.values(row.value)[0];
  }
  return undefined;
}

/** Lets the brand be looked at by the clock as it is now. */
async function looked(scene: Scene): Promise<StormWatch | undefined> {
  const from = scene.clock.now();
  await wake(scene);
  return until(
    'the brand was looked at',
    () => watchOf(scene),
    watch => watch !== undefined && Math.abs(watch.at - from) < 60_000,
  );
}

async function levels({driver}: Scene): Promise<StormEntry[]> {
  return (await rows<StormEntry>(driver, 'storms')).filter(({kind}) => kind === 'level');
}

/** The names of the notifications of storms. */
async function stormNotices(scene: Scene): Promise<string[]> {
  return (await notices(scene)).filter(name => name.startsWith('storm '));
}

/** A brand that is known for three weeks: a clock that leaps is no storm; what is one still is. */
export async function noStorm(scene: Scene): Promise<void> {
  const {clock, say} = scene;
  const now = clock.now();
  let author = '';
  let level = '';
  for (const day of [-20, -13, -6, 0]) {
    const at = now + day * DAY;
    await clock.turnTo(at);
    const {found} = await read(scene, 'usual', usual(at));
    author = found.at(-1)?.post.author ?? '';
    await clock.turnTo(at + HOUR / 6); // A look may have come before the page was read
    level = (await looked(scene))?.level ?? '';
  }
  holds(`the brand is known by now, not ${level}`, level === 'quiet');
  for (const by of [9, 0, -5, 0, 24 * 20, 0]) {
    await clock.turnTo(now + by * HOUR);
    const watch = await looked(scene);
    say(`${by} h from now: ${watch?.level}, ${watch?.count} voices`);
    await checkAll(scene, author);
  }
  holds('no level was told', (await levels(scene)).length === 0);
  holds('nor is there a notification of one', (await stormNotices(scene)).length === 0);
  const authors = Array.from({length: 12}, (_, one) => `burst_${one}`);
  await read(scene, 'burst-one', minutesAgo(scene, 20, authors.slice(0, 6)));
  await read(scene, 'burst-two', minutesAgo(scene, 10, authors.slice(6)));
  await clock.turnTo(clock.now() + HOUR / 6);
  await looked(scene);
  await until('what is a storm is told of', async () => (await levels(scene)).length > 0);
  say(
    `then twelve posts at once: ${(await levels(scene)).map(one => 'level' in one && one.level)}`,
  );
  await until(
    'by a notification',
    () => stormNotices(scene),
    names => names.length > 0,
  );
}
