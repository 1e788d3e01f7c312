import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {rulesOf} from '../../src/background/rules';
import {keepStorms} from '../../src/background/storms/keep';
import {readStory} from '../../src/dashboard/storms/read-story';
import {readSettings} from '../../src/settings/read';
import {latestStorms, readPrivate} from '../../src/store/read';
import {noteReadings} from '../../src/store/write/reading';
import {record} from '../../src/store/write/record';
import {sighting} from '../store/sample';
import fake from '../support/fake-browser';
import {STORY, type StoryPost, story, usual} from '../support/story';
import {eachWithWorker, MINUTE, NOON} from './worker';

eachWithWorker();

const HOUR = 60 * MINUTE;

/** Somebody reads these posts a little after they were written. */
async function recordAll(posts: StoryPost[]): Promise<void> {
  const sightings = posts.map(({key, at, host, threadUrl, threadTitle, author, body, opening}) =>
    sighting(key, {
      facts: {seenAt: at + MINUTE, host, pageUrl: threadUrl},
      post: {body, threadUrl, threadTitle, author, opening},
      posted: {from: at, to: at},
    }),
  );
  await record(sightings, {rules: rulesOf(await readSettings()), room: Infinity});
  for (const {threadUrl, at} of posts.slice(-1)) {
    await noteReadings([{place: threadUrl, at, mentions: 1}]);
  }
}

/** Looks at the brands, as the alarm does. */
async function lookAt(at: number): Promise<void> {
  jest.setSystemTime(at);
  await keepStorms(at);
}

const hoursAfter = (at: number | undefined) => ((at ?? Infinity) - NOON) / HOUR;

test('a story of one to three thousand posts in four days is told of while it is small', async () => {
  const all = story(NOON);
  expect(all).toHaveLength(STORY.posts);
  expect(all.at(-1)?.at).toBe(NOON + STORY.hours * HOUR);
  await recordAll(usual(NOON, 20));
  await recordAll(all.filter(post => post.at <= NOON + 12 * HOUR));
  let told = 0;
  for (let at = NOON + 12.25 * HOUR; at < NOON + 28 * HOUR; at += 15 * MINUTE) {
    await recordAll(all.filter(post => post.at > at - 15 * MINUTE && post.at <= at));
    await lookAt(at);
    told += fake.notifications.shown.size;
    fake.notifications.shown.clear();
  }
  const [storm, ...others] = await latestStorms(9);
  expect(others).toEqual([]);
  expect(hoursAfter(storm?.watchAt)).toBe(19.5);
  expect(hoursAfter(storm?.stormAt)).toBe(27.75);
  expect(told).toBe(2);
  const by = (at: number | undefined) => all.filter(post => post.at <= (at ?? 0)).length;
  expect([by(storm?.watchAt), by(storm?.stormAt)]).toEqual([5, 10]);

  // The rest of the four days comes in at once
  for (let at = 0; at < all.length; at += 500) await recordAll(all.slice(at, at + 500));
  await lookAt(NOON + STORY.hours * HOUR);
  expect(fake.notifications.shown.size).toBeLessThanOrEqual(1);
  expect((await readPrivate('storm watch'))?.acme?.level).toBe('storm');
  if (!storm) throw new Error('no storm');
  const spread = await readStory(storm, NOON + STORY.hours * HOUR);
  expect(spread?.first.id).toBe('story-0');
  expect(spread?.posts.length).toBe(STORY.posts);
  expect(spread?.hops.map(({first}) => first.site)).toEqual([
    'forum.example',
    'forum.example',
    'answers.example',
    'links.example',
    'gazette.example',
    'lobby.example',
    'evening-news.example',
    'morning-paper.example',
  ]);
}, 30_000);
