import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {alarmRang} from '../../src/background/alarms';
import {noticeClicked} from '../../src/background/reminders/clicked';
import {rulesOf} from '../../src/background/rules';
import {keepStorms} from '../../src/background/storms/keep';
import {inTurn} from '../../src/background/turn';
import type {Post} from '../../src/mention/post';
import {readSettings} from '../../src/settings/read';
import {database} from '../../src/store/database';
import {latestStorms, readPrivate} from '../../src/store/read';
import {noteReadings} from '../../src/store/write/reading';
import {record} from '../../src/store/write/record';
import {sighting} from '../store/sample';
import fake from '../support/fake-browser';
import {type StoryPost, usual} from '../support/story';
import {fakeTabs} from './fake-tabs';
import {
  acme,
  breakStore,
  eachWithWorker,
  fromPage,
  fromPopup,
  MINUTE,
  NOON,
  rest,
  set,
} from './worker';

eachWithWorker();

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const asPost = ({at, host, author, key, ...story}: StoryPost): Post => ({
  kind: 'post',
  opening: story.opening,
  body: story.body,
  threadUrl: story.threadUrl,
  threadTitle: story.threadTitle,
  site: host,
  key,
  permalink: `${story.threadUrl}#${key}`,
  author,
  handle: author.replace(' ', '-'),
  postedAt: at,
});

const matches = [{brandId: 'acme', spans: [{start: 0, end: 4, in: 'body' as const}]}];

/** Somebody reads the threads of these posts now. */
async function read(posts: StoryPost[]): Promise<string[]> {
  const ids: string[] = [];
  for (const url of new Set(posts.map(({threadUrl}) => threadUrl))) {
    const seen = posts
      .filter(({threadUrl}) => threadUrl === url)
      .map(one => ({post: asPost(one), matches}));
    const {states} = await fromPage('mentions.seen', {page: {url}, seen}, {url});
    ids.push(...states.flatMap(state => state?.id ?? []));
  }
  await rest(); // Until the look that came with them is over, or left to the alarm
  await keepStorms(Date.now());
  return ids;
}

/** So many new authors within the last two hours before a moment, in as many threads. */
const burst = (count: number, at: number, from = 0): StoryPost[] =>
  Array.from({length: count}, (_, n) => ({
    key: `burst-${from + n}`,
    at: at - n * 10 * MINUTE,
    host: 'forum.example',
    threadUrl: `https://forum.example/t/${(from + n) % 3}`,
    threadTitle: 'Acme',
    opening: false,
    author: `new ${from + n}`,
    body: `I tried to cancel my Acme account and could not (${from + n})`,
  }));

/** The same, in words that hint at a concern. */
const concerns = (...of: Parameters<typeof burst>): StoryPost[] =>
  burst(...of).map(one => ({
    ...one,
    body: `I tried to cancel my Acme account three times and it failed with an error (${one.key})`,
  }));

/** Acme has been watched for three weeks, and got two posts a day. */
async function threeWeeks(): Promise<void> {
  const sightings = usual(NOON - 12 * HOUR, 20).map(one =>
    sighting(one.key, {
      facts: {seenAt: one.at + HOUR},
      post: asPost(one),
      posted: {from: one.at, to: one.at},
    }),
  );
  await record(sightings, {rules: rulesOf(await readSettings()), room: 100});
  const place =
    sightings
      .map(({facts}) => facts.post.threadUrl)
      .find(url => url.includes('//forum.example/')) ?? '';
  await noteReadings([{place, at: NOON - HOUR, mentions: 1}]);
  await lookAt(NOON);
}

/** What came in has its hints. */
const hintsMade = () => inTurn('hints', async () => {});

const lookAt = (at: number) => {
  jest.setSystemTime(at);
  return keepStorms(at);
};

const titles = () => [...fake.notifications.shown.values()].map(({title}) => title);
const acmeNow = async () => (await readPrivate('storm watch'))?.acme;
const levelNow = async () => (await acmeNow())?.level;

beforeEach(() => set({brands: [{...acme, since: NOON - 365 * DAY}]}));

describe('a brand that is watched for three weeks', () => {
  beforeEach(() => threeWeeks());

  it('is quiet on a day like any other', async () => {
    expect(await levelNow()).toBe('quiet');
    expect(titles()).toEqual([]);
    expect(await latestStorms(5)).toEqual([]);
  });

  it('is told of once at each level, and opens one plan', async () => {
    await read(burst(4, NOON));
    expect(titles()).toEqual(['worker_watch Acme']);
    await lookAt(NOON + 5 * MINUTE);
    await read(burst(5, NOON + 6 * MINUTE, 4));
    expect(titles()).toEqual(['worker_storm Acme']); // In place of the earlier one
    fake.notifications.shown.clear();
    await lookAt(NOON + 20 * MINUTE);
    await lookAt(NOON + 6 * HOUR);
    expect(titles()).toEqual([]);
    const [storm, ...others] = await latestStorms(5);
    expect(others).toEqual([]);
    expect(storm?.log.map(entry => entry.kind)).toEqual(['level', 'level']);
    expect(storm).toMatchObject({brandId: 'acme', watchAt: NOON});
    expect(storm?.stormAt).toBeGreaterThanOrEqual(NOON);
  });

  it('says no word of a post, and leads to the plan', async () => {
    await read(burst(8, NOON));
    const [[name = '', notice] = []] = [...fake.notifications.shown];
    expect(notice?.message).not.toContain('cancel');
    await noticeClicked(name);
    const {stormId} = (await acmeNow()) ?? {};
    expect(fake.tabs.create.calls.at(-1)).toEqual([
      {url: `chrome-extension://earmark/dashboard.html#storms/${stormId}`},
    ]);
  });

  it('puts a sign on every badge while it lasts', async () => {
    expect(fakeTabs.badge(0)?.text ?? '').toBe('');
    await read(burst(8, NOON));
    expect(fakeTabs.badge(0)?.text).toBe('!');
    expect(fakeTabs.badge(1)?.text).toMatch(/^\d+\+?!$/);
    await lookAt(NOON + 16 * HOUR);
    expect(fakeTabs.badge(0)?.text).toBe('');
    expect(fakeTabs.badge(1)?.text).not.toContain('!');
  });

  it('takes the sign along when it is removed, though it was the only one', async () => {
    await read(burst(8, NOON));
    await fromPopup('brand.removed', {id: 'acme'});
    await alarmRang({name: 'each minute'});
    expect(fakeTabs.badge(0)?.text).toBe('');
  });

  it('does not count what is not about us', async () => {
    const ids = await read(burst(8, NOON));
    expect(await levelNow()).toBe('storm');
    const decisions = ids.map(mentionId => ({mentionId, kind: 'not us' as const}));
    await fromPopup('decisions.made', {step: crypto.randomUUID(), decisions});
    await lookAt(NOON + 5 * MINUTE);
    expect(await levelNow()).not.toBe('storm');
  });

  it('leaves out posts whose time is too vague, and reads them as a place that was read', async () => {
    const vague = burst(8, NOON).map(asPost);
    const seen = vague.map(({postedAt: _, ...one}) => ({
      post: {...one, postedText: 'some day'},
      matches,
    }));
    await fromPage('mentions.seen', {page: {url: 'https://forum.example/t/1'}, seen});
    await rest();
    await keepStorms(NOON);
    expect(await levelNow()).toBe('quiet');
  });

  it('has too little reading to judge where nobody looked for half a day', async () => {
    await lookAt(NOON + 13 * HOUR);
    expect(await levelNow()).toBe('too little reading');
    expect(titles()).toEqual([]);
  });

  it('notes when it is over, and opens another plan for the next', async () => {
    await read(burst(8, NOON));
    for (let hour = 1; hour < 26; hour++) await lookAt(NOON + hour * HOUR);
    const last = (await acmeNow())?.latch.watch ?? Infinity;
    expect((await latestStorms(1))[0]?.calmAt).toBe(last + 7 * HOUR); // The first look after six
    await read(burst(12, NOON + 25 * HOUR, 20));
    expect(await latestStorms(5)).toHaveLength(2);
  });
});

describe('whatever becomes of the worker', () => {
  beforeEach(() => threeWeeks());

  /** Posts came in, and the worker died before it looked. */
  async function cameIn(posts: StoryPost[]): Promise<void> {
    const sightings = posts.map(one =>
      sighting(one.key, {post: asPost(one), posted: {from: one.at, to: one.at}}),
    );
    await record(sightings, {rules: rulesOf(await readSettings()), room: 100});
  }

  it('tells once when it died before it could tell', async () => {
    await cameIn(burst(8, NOON));
    const create = fake.notifications.create;
    fake.notifications.create = () => Promise.reject(new Error('killed'));
    await expect(lookAt(NOON + 5 * MINUTE)).rejects.toThrow('killed');
    fake.notifications.create = create;
    expect(titles()).toEqual([]);
    await alarmRang({name: 'each minute'});
    expect(titles()).toContain('worker_storm Acme');
    fake.notifications.shown.clear();
    await lookAt(NOON + 10 * MINUTE);
    expect(titles()).toEqual([]);
  });

  it.each([
    ['noted how the brand stands', 0],
    ['noted what is to be told', 1],
    ['noted that it had told', 2],
  ])('tells once when it died before it %s', async (_what, puts) => {
    await cameIn(burst(8, NOON));
    const created: string[] = [];
    const create = fake.notifications.create;
    fake.notifications.create = (id, notice) => {
      created.push(id);
      return create(id, notice);
    };
    const put = database.private.put.bind(database.private);
    let done = 0;
    const spy = jest.spyOn(database.private, 'put').mockImplementation((...row) => {
      if (done++ === puts) throw new Error('killed');
      return put(...row);
    });
    await expect(lookAt(NOON + 5 * MINUTE)).rejects.toThrow('killed');
    spy.mockRestore();
    await lookAt(NOON + 6 * MINUTE);
    await lookAt(NOON + 12 * MINUTE);
    expect(created).toHaveLength(1);
    const [storm, ...others] = await latestStorms(5);
    expect(storm?.log.map(({kind}) => kind)).toEqual(['level', 'level']);
    expect(others).toEqual([]);
    expect(await readPrivate('pending storms')).toEqual([]);
  });

  it('draws the sign again when it died while it drew', async () => {
    await cameIn(burst(8, NOON));
    jest.spyOn(fake.action, 'setBadgeText').mockRejectedValueOnce(new Error('killed'));
    await expect(lookAt(NOON + 5 * MINUTE)).rejects.toThrow('killed');
    expect(fakeTabs.badge(0)?.text ?? '').toBe('');
    await lookAt(NOON + 6 * MINUTE);
    expect(fakeTabs.badge(0)?.text).toBe('!');
  });

  it('takes the sign away again though it died while it drew, and while it took away', async () => {
    await cameIn(burst(8, NOON));
    const get = fake.storage.session.get.bind(fake.storage.session);
    const spy = jest.spyOn(fake.storage.session, 'get').mockImplementation(key => {
      if (key === null) throw new Error('killed'); // The tabs' own badges are still to be drawn
      return get(key);
    });
    await expect(lookAt(NOON + 5 * MINUTE)).rejects.toThrow('killed');
    spy.mockRestore();
    expect(fakeTabs.badge(0)?.text).toBe('!');
    jest.spyOn(fake.action, 'setBadgeText').mockRejectedValueOnce(new Error('killed'));
    await expect(lookAt(NOON + 16 * HOUR)).rejects.toThrow('killed');
    await lookAt(NOON + 16 * HOUR + MINUTE);
    expect(fakeTabs.badge(0)?.text).toBe('');
  });

  it('looks again once the store opens', async () => {
    const mend = breakStore();
    await keepStorms(NOON + 5 * MINUTE);
    mend();
    await read(burst(8, NOON + 5 * MINUTE));
    expect(titles()).toEqual(['worker_storm Acme']);
  });

  it.each([
    ['forward by a day', DAY],
    ['forward by a year', 365 * DAY],
    ['back by a day', -DAY],
    ['back by a year', -365 * DAY],
  ])('makes no storm of a clock that jumps %s', async (_how, by) => {
    await lookAt(NOON + by);
    await lookAt(NOON + by + 10 * MINUTE);
    await lookAt(NOON + 10 * MINUTE);
    expect(titles()).toEqual([]);
    expect(await latestStorms(5)).toEqual([]);
  });

  it('does not tell again of a storm over which the clock jumped, and is not silenced by it', async () => {
    await read(burst(8, NOON));
    fake.notifications.shown.clear();
    await lookAt(NOON + DAY);
    await lookAt(NOON - HOUR);
    await lookAt(NOON + 10 * MINUTE);
    expect(titles()).toEqual([]);
    const later = NOON + 30 * HOUR;
    for (let hour = 1; hour < 30; hour++) await lookAt(NOON + hour * HOUR);
    jest.setSystemTime(later);
    await read(burst(14, later, 40));
    expect(titles()).toEqual(['worker_storm Acme']);
  });
});

describe('a brand that is new', () => {
  beforeEach(() => set({brands: [{...acme, since: NOON - 30 * DAY}]}));

  it('is learned about for a week, though its posts count from long before', async () => {
    await read(burst(2, NOON));
    expect(await levelNow()).toBe('learning');
    await lookAt(NOON + 6 * DAY);
    expect(await levelNow()).toBe('learning');
    await lookAt(NOON + 8 * DAY);
    expect(await levelNow()).not.toBe('learning');
  });

  it('is judged by the hint of each post, which is read once', async () => {
    await read(concerns(2, NOON));
    await hintsMade();
    await lookAt(NOON + 5 * MINUTE);
    const asked = jest.spyOn(database.hints, 'bulkGet');
    const ids = await read(concerns(1, NOON + 5 * MINUTE, 2));
    await hintsMade();
    await lookAt(NOON + 10 * MINUTE);
    await lookAt(NOON + 15 * MINUTE);
    expect([...new Set(asked.mock.calls.flatMap(([keys]) => keys))]).toEqual(ids);
    expect(await levelNow()).toBe('watch');
  });

  it('is to be watched from three concerns by three authors on, as hinted or said', async () => {
    const ids = await read(
      burst(3, NOON).map((one, n) => ({...one, body: `Acme is a shop (${n})`})),
    );
    expect(await levelNow()).toBe('learning');
    await fromPopup('decisions.made', {
      step: crypto.randomUUID(),
      decisions: ids.map(mentionId => ({mentionId, kind: 'triaged', as: 'concern'})),
    });
    await lookAt(NOON + 5 * MINUTE);
    expect(await levelNow()).toBe('watch');
    expect(titles()).toEqual(['worker_watch Acme']);
  });
});

describe('what a person wants to be told', () => {
  beforeEach(() => threeWeeks());
  const night = {zone: 'UTC', from: '10:00', to: '14:00', days: []};

  it('lets a storm through the quiet hours, and a watch wait for their end', async () => {
    await fromPopup('reminders.changed', {quiet: night});
    await read(burst(4, NOON));
    expect(await levelNow()).toBe('watch');
    expect(titles()).toEqual([]);
    await lookAt(NOON + 121 * MINUTE);
    expect(titles()).toEqual(['worker_watch Acme']);
    jest.setSystemTime(NOON + 22 * HOUR + 30 * MINUTE);
    await read(burst(14, NOON + 22 * HOUR + 30 * MINUTE, 10));
    expect(titles()).toContain('worker_storm Acme');
  });

  it('lets a storm wait too, where that is chosen', async () => {
    await fromPopup('reminders.changed', {quiet: night, stormsInQuiet: false});
    await read(burst(8, NOON));
    expect(titles()).toEqual([]);
    await lookAt(NOON + 121 * MINUTE);
    expect(titles()).toEqual(['worker_storm Acme']);
  });

  it('is not told at all where that is chosen; the badge still says it', async () => {
    await fromPopup('reminders.changed', {storms: false});
    await read(burst(8, NOON));
    expect(titles()).toEqual([]);
    expect(fakeTabs.badge(0)?.text).toBe('!');
  });

  it('is not told afterwards of what passed in the quiet hours', async () => {
    await fromPopup('reminders.changed', {
      quiet: {...night, days: [0, 1, 2, 3, 4, 5, 6]},
    });
    await read(burst(4, NOON));
    await lookAt(NOON + 14 * HOUR);
    await fromPopup('reminders.changed', {quiet: null});
    await lookAt(NOON + 15 * HOUR);
    expect(titles()).toEqual([]);
  });
});

describe('work on a storm', () => {
  const work = (stormId: string, what: Parameters<typeof fromPopup<'storm.worked'>>[1]['work']) =>
    fromPopup('storm.worked', {step: crypto.randomUUID(), stormId, work: what});

  beforeEach(async () => {
    await threeWeeks();
    await fromPopup('person.named', {name: 'Dana'});
    await read(burst(8, NOON));
  });

  it('is added to its log, with who and when, once for each step', async () => {
    const {stormId = ''} = (await acmeNow()) ?? {};
    const step = crypto.randomUUID();
    const done = {kind: 'step done', step: 'facts', words: 'Check the facts'} as const;
    await fromPopup('storm.worked', {step, stormId, work: done});
    await fromPopup('storm.worked', {step, stormId, work: done});
    await work(stormId, {kind: 'told', whom: 'Alex', how: 'phone', toldAt: NOON});
    const [storm] = await latestStorms(1);
    expect(storm?.done.get('facts')).toEqual({words: 'Check the facts', at: NOON, by: 'Dana'});
    expect(storm?.log.map(({kind, seq}) => [kind, seq])).toEqual([
      ['level', 1],
      ['level', 2],
      ['step done', 3],
      ['told', 4],
    ]);
  });

  it('ends when a person closes it: the badge is as before, and nothing is told again', async () => {
    const {stormId = ''} = (await acmeNow()) ?? {};
    await work(stormId, {kind: 'closed', left: ['Say sorry']});
    expect(fakeTabs.badge(0)?.text).toBe('');
    await lookAt(NOON + 5 * MINUTE);
    expect(fakeTabs.badge(0)?.text).toBe('');
    expect((await latestStorms(1))[0]?.closed).toEqual({at: NOON, by: 'Dana', left: ['Say sorry']});
    await work(stormId, {kind: 'opened again'});
    await lookAt(NOON + 10 * MINUTE);
    expect(fakeTabs.badge(0)?.text).toBe('!');
  });

  it('can begin before the rule sees anything, and the alert joins it', async () => {
    const {stormId = ''} = (await acmeNow()) ?? {};
    await work(stormId, {kind: 'closed', left: []});
    const opened = {step: crypto.randomUUID(), brandId: 'acme'};
    const {stormId: own} = await fromPopup('storm.opened', opened);
    expect(await fromPopup('storm.opened', {...opened, step: crypto.randomUUID()})).toEqual({
      stormId: own,
    });
    expect((await acmeNow())?.stormId).toBe(own);
    expect(await latestStorms(5)).toHaveLength(2);
  });

  it('can begin before anybody looked: it is the storm of its brand, and the only one', async () => {
    await set({brands: [acme, {...acme, id: 'new'}]});
    const open = () => fromPopup('storm.opened', {step: crypto.randomUUID(), brandId: 'new'});
    const {stormId} = await open();
    await lookAt(NOON + 5 * MINUTE);
    expect((await readPrivate('storm watch'))?.new).toMatchObject({stormId});
    expect(await open()).toEqual({stormId});
  });

  it('is refused for a storm that is not kept', async () => {
    await expect(work('nowhere', {kind: 'noted', text: 'Hello'})).rejects.toMatchObject({
      because: 'not allowed',
    });
  });

  it('is not for a page', async () => {
    const plan = {roles: [], line: '', steps: []};
    await expect(fromPage('plan.changed', {plan})).rejects.toMatchObject({because: 'not allowed'});
    await rest();
  });
});
