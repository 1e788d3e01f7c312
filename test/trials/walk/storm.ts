import type {StormEntry} from '../../../src/mention/storm-log';
import {setUp} from '../../demo/set-up';
import {rows} from '../../support/driver/inside';
import {fill, press, says} from '../../support/driver/own-pages';
import {until} from '../../support/driver/wait';
import {STORY, type StoryPost, story, usual} from '../../support/story';
import {word} from '../../support/words';
import {setPageClock, setWorkerClock} from './clock';
import {type Reader, readerOf} from './reading';
import {dashboard, showing, type Walker} from './walker';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long after a post somebody reads it. */
const LATER = 10 * MINUTE;

/** For so long it is learned what is usual. */
const DAYS_BEFORE = 20;

/** Hours between two readings, once the storm is known. */
const THEN_EVERY = 4;

const ofOurs = (post: StoryPost): StoryPost => ({
  ...post,
  body: post.body.replaceAll('Acme', 'Fernhill'),
  threadTitle: post.threadTitle.replaceAll('Acme', 'Fernhill'),
});

/** What is written on any day, in one thread. */
const ofAnyDay = (post: StoryPost): StoryPost => ({
  ...ofOurs(post),
  threadUrl: 'https://forum.example/t/100',
  threadTitle: 'What do you use?',
});

/** Opens the dashboard on the story's clock. */
async function dashboardAt({driver}: Walker, place: string, at: number) {
  const page = await dashboard(driver, 'about');
  await setPageClock(page, at);
  await page.reload();
  await page.evaluate(`location.hash = ${JSON.stringify(place)}`);
  return page;
}

async function seeWatch(walker: Walker, at: number): Promise<void> {
  const page = await dashboardAt(walker, 'storms', at);
  await says(page, word('ui_storm_watch'));
  await walker.camera.take(page, 'walk-6-watch');
  await page.close();
}

/** Works the plan as somebody does who was called: two steps, and who was told. */
async function workPlan(walker: Walker, storm: string, at: number): Promise<void> {
  const {driver, camera, say} = walker;
  await setWorkerClock(driver, at);
  const page = await dashboardAt(walker, `storms/${storm}`, at);
  await says(page, word('storms_began'));
  await camera.take(page, 'walk-7-storm-card');
  for (const step of [0, 2]) {
    await page.focus(`.storm-steps li:nth-child(${step + 1}) input`);
    await page.keyboard.press('Space');
    await page.waitForSelector(`.storm-steps li:nth-child(${step + 1}) small`);
  }
  await press(page, 'storms_told');
  await fill(page, 'storms_whom', 'Robin Fern');
  await fill(page, 'storms_how', 'by phone');
  await press(page, 'storms_told_save');
  await says(page, word('storms_log_told_by', 'Robin Fern', 'by phone'));
  await driver.inScheme(page, 'dark');
  await showing(page, '.storm-work');
  await camera.take(page, 'walk-8-plan-dark');
  const log = (await rows<StormEntry>(driver, 'storms')).sort((a, b) => a.seq - b.seq);
  say(`the plan was worked: ${log.map(({kind}) => kind).join(', ')}`);
  await page.close();
}

async function review(walker: Walker, storm: string): Promise<void> {
  const {driver, camera, say} = walker;
  const page = await dashboard(driver, `storms/${storm}`);
  await says(page, '3,000');
  await camera.take(page, 'walk-9-four-days');
  await press(page, 'storms_close');
  await until('it is closed', async () =>
    (await rows<StormEntry>(driver, 'storms')).some(({kind}) => kind === 'closed'),
  );
  await press(page, 'storms_review');
  await says(page, word('storms_moments'));
  await camera.take(page, 'walk-10-review');
  say('closed, and its review is read');
  await page.close();
}

/** Reads each post of a story until a storm is told, and works its plan. */
async function untilTold(walker: Walker, reader: Reader, told: StoryPost[]): Promise<string> {
  const start = told[0]?.at ?? 0;
  for (const [number, post] of told.entries()) {
    const at = post.at + LATER;
    for (const entry of await reader.readAt(at)) {
      if (entry.kind !== 'level') continue;
      const {level, count, hours, stormId} = entry;
      const hour = ((entry.at - start) / HOUR).toFixed(1);
      walker.say(`hour ${hour}, post ${number + 1}: ${level}, ${count} voices in ${hours} hours`);
      if (level === 'watch') await seeWatch(walker, at);
      else {
        await workPlan(walker, stormId, at + LATER);
        return stormId;
      }
    }
  }
  throw new Error('The story is over, and no storm was told.');
}

async function tell(walker: Walker, reader: Reader, start: number): Promise<void> {
  const {driver, say} = walker;
  const before = usual(start, DAYS_BEFORE).map(ofAnyDay);
  const told = story(start).map(ofOurs);
  await setWorkerClock(driver, start - DAYS_BEFORE * 24 * HOUR - HOUR);
  await setUp(driver);
  for (const post of before) await reader.readAt(post.at + LATER);
  say(`what is usual was read for ${DAYS_BEFORE} days: ${await reader.kept()} mentions`);
  const id = await untilTold(walker, reader, told);
  const now = (Date.now() - start) / HOUR;
  for (let hour = 30; hour < now; hour += THEN_EVERY) await reader.readAt(start + hour * HOUR);
  await reader.readAt(Date.now());
  say(`hour ${STORY.hours}: ${(await reader.kept()) - before.length} posts are kept`);
  await review(walker, id);
}

/** A story of one to three thousand posts in four days, read on forums, told of while it is small. */
export async function storm(walker: Walker): Promise<void> {
  const start = Date.now() - (STORY.hours + 1) * HOUR;
  const posts = [...usual(start, DAYS_BEFORE).map(ofAnyDay), ...story(start).map(ofOurs)];
  const reader = await readerOf(walker.driver, posts);
  try {
    await tell(walker, reader, start);
  } finally {
    await reader.close();
  }
}
