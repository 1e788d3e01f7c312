import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {alarmRang} from '../../src/background/alarms';
import {customerWait, teamWait} from '../../src/clock';
import type {Mention} from '../../src/mention/mention';
import {database} from '../../src/store/database';
import {counts, mentionById, waitingMentions} from '../../src/store/read';
import {answerTime} from '../../src/ui/answer-time';
import fake from '../support/fake-browser';
import {eachWithWorker, fromPopup, MINUTE, NOON, rest, seen, tell} from './worker';

eachWithWorker();

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const clock = (at: number) => jest.setSystemTime(at);
const minute = () => alarmRang({name: 'each minute'});

async function told(key: string, postedAt = NOON - 10 * MINUTE): Promise<string> {
  const {states} = await tell(seen(key, {postedAt}));
  await rest();
  return states[0]?.id ?? '';
}

const decide = (mentionId: string, choice: object) =>
  fromPopup('decisions.made', {
    step: crypto.randomUUID(),
    decisions: [{mentionId, ...choice}],
  } as never);

const answer = (id: string) => decide(id, {kind: 'answered', replyAt: Date.now(), how: 'by hand'});

async function mention(id: string): Promise<Mention> {
  const found = await mentionById(id);
  if (!found) throw new Error(`${id} is not kept`);
  return found;
}

const waits = (one: Mention) => {
  const now = Date.now();
  return [customerWait(one, now)?.minutes ?? 0, teamWait(one, now).minutes];
};

describe.each([
  ['three hours back', NOON - 3 * HOUR],
  ['a year back', NOON - 365 * DAY],
  ['to 1970', 0],
  ['an hour ahead', NOON + HOUR],
  ['ten years ahead', NOON + 3_650 * DAY],
])('a clock that was set %s', (_, then) => {
  it('makes no wait negative, and lets what waits be answered', async () => {
    const id = await told('a');
    clock(then);
    expect(waits(await mention(id)).every(wait => wait >= 0)).toBe(true);
    await answer(id);
    const after = await mention(id);
    expect(after.state.standing.is).toBe('answered');
    expect(waits(after).every(wait => wait >= 0)).toBe(true);
  });

  it('changes nothing of what decisions come to: the last one counts, and is taken back', async () => {
    const id = await told('a');
    await decide(id, {kind: 'not us'});
    clock(then);
    await decide(id, {kind: 'reopened'});
    expect((await mention(id)).state.standing.is).toBe('waiting');
    const {made} = (await decide(id, {kind: 'no reply needed'})) as {made: {id: string}[]};
    await fromPopup('decisions.undone', {ids: made.map(one => one.id)});
    expect((await mention(id)).state.standing.is).toBe('waiting');
    clock(NOON + MINUTE);
    await decide(id, {kind: 'not us'});
    expect((await mention(id)).state.standing.is).toBe('not us');
  });

  it('and right again, has reminded of nothing twice', async () => {
    await told('a');
    await told('b');
    for (const at of [then, NOON + MINUTE, then, NOON + 50 * MINUTE]) {
      clock(at);
      await minute();
      await rest();
    }
    expect(fake.notifications.shown.size).toBe(1);
    fake.notifications.shown.clear();
    for (const at of [NOON + 51 * MINUTE, NOON - HOUR, NOON + 51 * MINUTE]) {
      clock(at);
      await minute();
    }
    expect(fake.notifications.shown.size).toBe(0);
  });

  it('erases nothing, and lets the page be read on', async () => {
    await fromPopup('keeping.changed', {keepDays: 90});
    await told('a');
    clock(then);
    await minute();
    await tell(seen('a'), seen('b', {postedAt: then - MINUTE}));
    clock(NOON + 2 * MINUTE);
    await minute();
    await tell(seen('a'));
    expect((await counts()).total).toBe(2);
    expect((await database.mentions.toArray()).every(one => one.lastSeenAt >= one.seenAt)).toBe(
      true,
    );
  });
});

it('a change of the automatic backup while the clock is years ahead erases nothing', async () => {
  await fromPopup('keeping.changed', {keepDays: 90});
  await told('a');
  clock(NOON + 3_650 * DAY);
  await minute();
  for (const every of ['off', 'daily'] as const) await fromPopup('keeping.changed', {every});
  await minute();
  expect((await counts()).total).toBe(1);
});

it('an answer to what was read while the clock was ahead is taken by the form too', async () => {
  clock(NOON + 3 * HOUR);
  const id = await told('a', NOON + 3 * HOUR - MINUTE);
  clock(NOON);
  const typed = new Date(NOON - MINUTE);
  typed.setMinutes(typed.getMinutes() - typed.getTimezoneOffset());
  const form = answerTime(typed.toISOString().slice(0, 16), await mention(id), NOON);
  expect(form).toEqual({ok: true, at: NOON - MINUTE});
});

it.each([
  ['in the year 2999', Date.UTC(2999, 0)],
  ['in an hour', NOON + HOUR],
  ['in 1970', 0],
  ['before time began', -8.64e15],
])('a post dated %s is kept, with no time that it cannot have, and waits', async (_, postedAt) => {
  const id = await told('a', postedAt);
  const kept = await mention(id);
  expect(kept.posted).toBeUndefined();
  expect((await database.mentions.get(id))?.index.due).toBe(NOON + HOUR);
  expect(waits(kept).every(wait => wait >= 0)).toBe(true);
});

it('a computer asleep past the targets of a hundred posts tells of them once', async () => {
  for (let one = 0; one < 5; one++) {
    await tell(...Array.from({length: 20}, (_, at) => seen(`${one}-${at}`)));
  }
  await rest();
  clock(NOON + 9 * HOUR);
  await Promise.all([minute(), minute(), minute()]); // All the alarms that were missed, at once
  expect(fake.notifications.shown.size).toBe(1);
  expect(await waitingMentions(500)).toHaveLength(100);
});
