import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {limits} from '../../src/mention/limits';
import type {Span} from '../../src/mention/mention';
import {Refused} from '../../src/messages/failures';
import {database} from '../../src/store/database';
import {counts, mentionById, recentMentions} from '../../src/store/read';
import fake from '../support/fake-browser';
import {fakeTabs} from './fake-tabs';
import {
  acme,
  breakStore,
  eachWithWorker,
  fromPage,
  MINUTE,
  NOON,
  post,
  refusal,
  seen,
  set,
  THREAD,
  tell,
} from './worker';

eachWithWorker();

describe('a page that tells of posts', () => {
  it('hears the state of each, in order, with when a reply is due', async () => {
    const {states} = await tell(seen('a'), seen('b', {postedAt: NOON - 55 * MINUTE}));
    expect(states).toMatchObject([
      {standing: 'waiting', flagged: false, dueAt: NOON + 50 * MINUTE},
      {standing: 'due soon', dueAt: NOON + 5 * MINUTE},
    ]);
  });

  it('is not believed on a post by an account of ours', async () => {
    const {states} = await tell(seen('a', {handle: 'acme_care'}), seen('b'));
    expect(states).toMatchObject([null, {standing: 'waiting'}]);
    expect(await counts()).toMatchObject({total: 1});
  });

  it('is not believed on a brand that nobody watches', async () => {
    const {states} = await tell({post: post('a'), matches: [{brandId: 'other', spans: []}]});
    expect(states).toEqual([null]);
  });

  it('may tell twice of the same: the worker answers the same and keeps one', async () => {
    expect(await tell(seen('a'))).toEqual(await tell(seen('a')));
    expect(await counts()).toMatchObject({total: 1});
  });

  it('puts an old post into the archive, where no clock runs', async () => {
    const {states} = await tell(seen('a', {postedAt: NOON - 8 * 1440 * MINUTE}));
    expect(states).toEqual([{id: expect.any(String), standing: 'archived', flagged: false}]);
  });

  it('has a time in words made a range', async () => {
    const {postedAt: _, ...untimed} = post('a', {postedText: '3 hours ago', lang: 'en'});
    await tell({...seen('a'), post: untimed});
    const [mention] = await recentMentions(1);
    expect(mention?.posted?.text).toBe('3 hours ago');
    expect(mention?.posted?.to).toBeLessThan(NOON - 2 * 60 * MINUTE);
  });

  it('gives no clock to a post of a brand that asks for replies to concerns only', async () => {
    await set({brands: [{...acme, needsReply: 'concerns'}]});
    const {states} = await tell(seen('a'));
    expect(states).toEqual([{id: expect.any(String), standing: 'waiting', flagged: false}]);
    expect(fakeTabs.badge(1)?.text).toBe('');
  });

  it('leaves one reading of the thread an hour, and none of other pages', async () => {
    await tell(seen('a'), seen('b'));
    await tell(seen('a'));
    await tell();
    expect(await database.readings.toArray()).toMatchObject([{place: THREAD, hour: NOON}]);
  });
});

/** Where the worker counts what pages bring. */
const COUNTS = 'new mentions';

/** What was refused while the store could not be opened. */
async function refused(times: number): Promise<unknown[]> {
  const mend = breakStore();
  const refusals: unknown[] = [];
  for (let n = 0; n < times; n++) refusals.push(await refusal(tell(seen('a'))));
  mend();
  return refusals.filter(error => error instanceof Refused);
}

describe('a page that is not to be trusted', () => {
  const at = (url: string, ...posts: ReturnType<typeof seen>[]) =>
    fromPage('mentions.seen', {page: {url}, seen: posts}, {url});

  it.each([
    ['speaks for another host', {url: 'https://evil.example/'}, 'not yours'],
    ['is in a private window', {incognito: true}, 'private'],
  ])('is refused when it %s', async (_what, from, why) => {
    const told = fromPage('mentions.seen', {page: {url: THREAD}, seen: [seen('a')]}, from);
    const refused = await refusal(told);
    expect(refused).toBeInstanceOf(Refused);
    expect(String(refused)).toContain(why);
    expect(await counts()).toMatchObject({total: 0});
  });

  it('is refused on a site that is off, and before the first run is finished', async () => {
    const {sites} = await set({});
    await set({sites: {...sites, paused: ['forum.example']}});
    expect(await refusal(tell(seen('a')))).toMatchObject({because: 'not allowed'});
    await set({sites, ready: false});
    expect(await refusal(tell(seen('a')))).toMatchObject({because: 'not allowed'});
  });

  it('cannot pass its post off as one of another site', async () => {
    const url = 'https://evil.example/page';
    await tell(seen('a'));
    await at(url, seen('a'));
    expect(await counts()).toMatchObject({total: 2});
    const mentions = await database.mentions.where({host: 'evil.example'}).toArray();
    expect(mentions).toMatchObject([{post: {site: 'evil.example', threadUrl: url}}]);
    expect(mentions[0]?.post.key).toBeUndefined();
  });

  it('can leave no link that is not http or https, or that hides its host', async () => {
    await tell(
      seen('a', {
        permalink: 'javascript:alert(1)',
        authorUrl: 'https://bank.example@evil.example/',
        threadUrl: 'data:text/html,x',
        quotes: [{permalink: 'ftp://x.example/', text: 'q'}],
      }),
    );
    const [kept] = await recentMentions(1);
    expect(kept?.post).toMatchObject({threadUrl: THREAD, quotes: [{text: 'q'}]});
    expect(kept?.post).not.toHaveProperty('permalink');
    expect(kept?.post).not.toHaveProperty('authorUrl');
    expect(kept?.post.quotes?.[0]).not.toHaveProperty('permalink');
  });

  it('can name a brand twice, or places outside the text, to no effect', async () => {
    const inside: Span = {start: 0, end: 4, in: 'body'};
    const outside: Span[] = [
      {start: 5, end: 99_999, in: 'body'},
      {start: 3, end: 1, in: 'title'},
    ];
    const match = {brandId: 'acme', spans: [inside, ...outside]};
    await tell({post: post('a'), matches: [match, match]});
    const [kept] = await recentMentions(1);
    expect(kept).toMatchObject({brandIds: ['acme'], matches: [{brandId: 'acme'}]});
    expect(kept?.matches[0]?.spans).toEqual([inside]);
  });

  it('can bring so many new mentions an hour, and is heard again the next', async () => {
    const batch = (from: number, to: number) =>
      tell(...Array.from({length: to - from}, (_, n) => seen(`p${from + n}`)));
    const step = limits.postsPerMessage;
    for (let n = 0; n < limits.newPerPageAndHour; n += step) await batch(n, n + step);
    const {states} = await batch(limits.newPerPageAndHour - 1, limits.newPerPageAndHour + 1);
    expect(states).toMatchObject([{standing: 'waiting'}, null]);
    jest.setSystemTime(NOON + 60 * MINUTE);
    const next = await batch(limits.newPerPageAndHour, limits.newPerPageAndHour + 1);
    expect(next.states[0]).not.toBeNull();
    expect(await counts()).toMatchObject({total: limits.newPerPageAndHour + 1});
  }, 30_000);

  it('cannot fill the space for the counts with addresses that it makes up', async () => {
    for (let n = 0; n < 5; n++) await at(`${THREAD}?${n}${'x'.repeat(4000)}`, seen(`p${n}`));
    const {[COUNTS]: counted} = await fake.storage.session.get(COUNTS);
    expect(JSON.stringify(counted).length).toBeLessThan(500);
    expect(await counts()).toMatchObject({total: 5});
  });

  it('shares one allowance with all others when too many pages are counted apart', async () => {
    const pages = Object.fromEntries(Array.from({length: 10_000}, (_, n) => [`page ${n}`, 1]));
    const others = limits.newPerPageAndHour - 1;
    const hour = Math.floor(NOON / (60 * MINUTE));
    await fake.storage.session.set({[COUNTS]: {hour, pages: {...pages, others}, sites: {}}});
    expect((await tell(seen('a'), seen('b'))).states).toMatchObject([{standing: 'waiting'}, null]);
  });

  it('leaves nothing that could not be counted', async () => {
    const full = new Error('Session storage quota bytes exceeded.');
    jest.spyOn(console, 'error').mockImplementation(() => {});
    jest.spyOn(fake.storage.session, 'set').mockRejectedValueOnce(full);
    expect(await refusal(tell(seen('a')))).toMatchObject({because: 'failed'});
    expect(await counts()).toMatchObject({total: 0});
  });

  it('is heard when what failed works again: nothing was counted for it', async () => {
    const {length} = await refused(5);
    expect(length).toBe(5);
    const {[COUNTS]: counted} = await fake.storage.session.get(COUNTS);
    expect(counted).toMatchObject({pages: {}, sites: {}});
  });

  it('speaks in a comment frame for the page around it', async () => {
    const frame = 'https://disqus.com/embed/comments/?base=default';
    await fromPage(
      'mentions.seen',
      {
        page: {url: frame},
        seen: [seen('a', {site: 'disqus.com', permalink: 'https://blog.example/x#comment-1'})],
      },
      {url: frame, frameId: 7, tabUrl: 'https://blog.example/x'},
    );
    const [mention] = await recentMentions(1);
    expect(mention).toMatchObject({host: 'blog.example', pageUrl: 'https://blog.example/x'});
    expect(await mentionById(mention?.id ?? '')).toBeDefined();
  });
});
