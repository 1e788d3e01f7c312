import {createHash} from 'node:crypto';
import type {Decision} from '../../../src/mention/decision';
import type {StormEntry} from '../../../src/mention/storm-log';
import type {PrivateRow} from '../../../src/store/private-rows';
import {project} from '../../../src/store/project';
import type {MentionRow} from '../../../src/store/rows';
import {rules, sighting} from '../../store/sample';
import type {Driver} from '../../support/driver/driver';
import {emptied} from '../../support/driver/inside';
import {type StoryPost, story, usual} from '../../support/story';
import {putTables, tablesOf} from './season';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How old the story is when it is shown. */
const AGE = 62 * HOUR;

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Two in three are concerns; every fifth of the first posts was answered, some hours later. */
function decisionsOn(id: string, {at}: StoryPost, number: number): Decision[] {
  const signed = (seq: number) => ({id: `${id}-${seq}`, mentionId: id, seq, at, by: 'Dana'});
  const as = number % 3 === 2 ? 'venting' : 'concern';
  const sorted: Decision = {...signed(1), kind: 'triaged', as};
  if (number % 5 !== 1 || number > 60) return [sorted];
  const replyAt = at + (2 + (number % 7)) * HOUR;
  return [sorted, {...signed(2), kind: 'answered', how: 'by hand', replyAt}];
}

function rowOf(post: StoryPost, number: number): MentionRow {
  const {at, host, threadUrl, threadTitle, author, body, opening, key, followers} = post;
  const id = hash(key);
  const {facts} = sighting(id, {
    facts: {seenAt: at + 20 * MINUTE, host, textHash: hash(body), pageUrl: threadUrl},
    post: {
      body: body.replaceAll('Acme', 'Fernhill'),
      threadUrl,
      threadTitle: threadTitle.replaceAll('Acme', 'Fernhill'),
      author,
      opening,
      permalink: `${threadUrl}#${key}`,
      ...(followers === undefined ? {} : {reach: {kind: 'followers' as const, value: followers}}),
    },
  });
  const captured = {
    ...facts,
    matches: [{brandId: 'sample', spans: []}],
    brandIds: ['sample'],
    posted: {from: at, to: at},
    sightings: 1,
    lastSeenAt: at + 20 * MINUTE,
  };
  return project(captured, {decisions: decisionsOn(id, post, number)}, rules);
}

const STORM = 'storm-of-the-sample';

function logOf(start: number): StormEntry[] {
  const line = {stormId: STORM, brandId: 'sample'};
  const found = {...line, by: '', kind: 'level' as const, hours: 12, usual: 1};
  const done = {...line, by: 'Dana', kind: 'step done' as const};
  const hour = (after: number) => start + after * HOUR;
  return [
    {...found, id: 'l1', seq: 1, at: hour(19.3), level: 'watch', count: 4},
    {...found, id: 'l2', seq: 2, at: hour(27.7), level: 'storm', count: 6},
    {...done, id: 'l3', seq: 3, at: hour(28), step: 'given-0', words: 'Read the first posts'},
    {
      ...line,
      id: 'l4',
      seq: 4,
      at: hour(28.4),
      by: 'Dana',
      kind: 'told',
      whom: 'Robin Fern',
      how: 'by phone',
      toldAt: hour(28.3),
    },
    {...done, id: 'l5', seq: 5, at: hour(29.5), step: 'given-2', words: 'Say the first words'},
  ];
}

/** How the brand stands now, and when that was last looked at: just now. */
function watchOf(start: number, now: number): PrivateRow {
  const value = {
    level: 'storm' as const,
    count: 61,
    usual: 1.04,
    hours: 12,
    at: now,
    since: start - 21 * 24 * HOUR,
    latch: {watch: now, storm: now},
    stormId: STORM,
    phase: 'up' as const,
  };
  return {key: 'storm watch', value: {sample: value}};
}

/** Puts a story into the store of a set-up browser, as it stands after two days and a half. */
export async function keepStory(driver: Driver): Promise<string> {
  const now = Date.now();
  const start = now - AGE;
  const told = story(start).filter(({at}) => at <= now);
  const mentions = [...told, ...usual(start, 20)].map(rowOf);
  const tables = {
    ...tablesOf(mentions),
    storms: logOf(start),
    private: [watchOf(start, now)],
  };
  const desk = await driver.desk();
  await emptied(driver, ['mentions', 'outlines']); // Nothing else was written of the brand
  await desk.evaluate(putTables(JSON.stringify(tables)));
  return STORM;
}
