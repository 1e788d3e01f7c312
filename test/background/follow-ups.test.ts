import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {tabUpdated} from '../../src/background/tab-events';
import type {Post} from '../../src/mention/post';
import type {PageState} from '../../src/messages/contract';
import {
  answeredMentions,
  counts,
  longestWaiting,
  mentionById,
  waitingMentions,
} from '../../src/store/read';
import fake from '../support/fake-browser';
import {fakeTabs, showsNone} from './fake-tabs';
import {
  eachWithWorker,
  flag,
  fromPage,
  fromPopup,
  MINUTE,
  NOON,
  post,
  refusal,
  rest,
  seen,
  set,
  THREAD,
  tell,
} from './worker';

eachWithWorker();

const page = {url: THREAD};
const link = (key: string) => `${THREAD}#${key}`;

/** A post without a brand, so many minutes before noon. */
const plain = (key: string, ago: number, parts: Partial<Post> = {}): Post =>
  post(key, {body: 'Still nothing', postedAt: NOON - ago * MINUTE, ...parts});

const follow = (...posts: Post[]) => fromPage('follow-ups.seen', {page, posts});

/** Our account replies to the post with this key. */
const reply = (key: string, ago: number, to: string) =>
  fromPage('reply.seen', {
    page,
    reply: plain(key, ago, {
      handle: 'acme_care',
      author: 'Acme Care',
      replyTo: [{permalink: link(to)}],
    }),
  });

const idOf = (states: (PageState | null)[]): string => states[0]?.id ?? '';

/** Robin’s mention ten minutes before noon, answered by us eight minutes before. */
async function answered(): Promise<string> {
  const {states} = await tell(seen('a'));
  await reply('r', 8, 'a');
  return idOf(states);
}

const followUps = async (id: string) => (await mentionById(id))?.followUps ?? [];

describe('a post without a brand', () => {
  it('is kept with the mention of its author, which waits again after our answer', async () => {
    const id = await answered();
    const {states} = await follow(plain('b', 5));
    expect(states).toEqual([
      {id, standing: 'waiting again', flagged: false, dueAt: NOON + 55 * MINUTE},
    ]);
    expect(await followUps(id)).toMatchObject([{words: 'Still nothing', permalink: link('b')}]);
    expect(await waitingMentions(5)).toMatchObject([{id}]);
    expect(await longestWaiting()).toMatchObject({id});
    expect(await counts()).toMatchObject({total: 1, waiting: 1, answered: 0});
    expect(fakeTabs.badge(1)?.text).toBe('1');
  });

  it.each<[string, Post]>([
    [
      'answers our reply by its address',
      plain('b', 5, {...kim(), replyTo: [{permalink: link('r')}]}),
    ],
    ['quotes our account', plain('b', 5, {...kim(), quotes: [{author: 'acme_care', text: 'x'}]})],
    ['calls our account', plain('b', 5, {...kim(), body: '@acme_care and me?'})],
  ])('is kept when another %s', async (_how, shown) => {
    const id = await answered();
    await follow(shown);
    expect(await followUps(id)).toHaveLength(1);
    expect(await waitingMentions(5)).toHaveLength(1);
  });

  it.each<[string, Post]>([
    ['is by somebody else', plain('b', 5, kim())],
    ['came before the mention', plain('b', 20)],
    ['opens the thread', plain('b', 5, {opening: true})],
    ['is in another thread', plain('b', 5, {threadUrl: 'https://forum.example/t/2'})],
    ['is by our own account', plain('b', 5, {handle: 'acme_care', replyTo: [{author: 'Robin'}]})],
  ])('follows nothing when it %s', async (_what, shown) => {
    const id = await answered();
    expect(await follow(shown)).toEqual({states: [], flagged: [null]});
    expect(await followUps(id)).toEqual([]);
  });

  it('has no tab looked at when it follows nothing', async () => {
    await answered();
    const looked = jest.spyOn(fake.storage.session, 'get');
    await follow(plain('b', 5, kim()));
    await rest();
    expect(looked).not.toHaveBeenCalledWith(null);
  });

  it('follows nobody of a name that many share', async () => {
    const guest = (key: string, ago: number): Post => {
      const {handle: _, ...nameless} = plain(key, ago, {author: 'Guest'});
      return nameless;
    };
    const {states} = await tell({...seen('a'), post: {...guest('a', 10), body: 'Acme lost it'}});
    await follow(guest('b', 5));
    expect(await followUps(idOf(states))).toEqual([]);
  });

  it('goes with the latest mention of its author before it', async () => {
    const {states} = await tell(
      seen('a', {postedAt: NOON - 20 * MINUTE}),
      seen('c', {postedAt: NOON - 10 * MINUTE}),
      seen('d', {postedAt: NOON - MINUTE}),
    );
    await follow(plain('b', 5));
    expect(await followUps(states[1]?.id ?? '')).toHaveLength(1);
  });

  it('from before our answer belongs to the first response', async () => {
    const id = await answered();
    const {states} = await follow(plain('b', 9));
    expect(states).toMatchObject([{id, standing: 'answered'}]);
  });
});

function kim(): Partial<Post> {
  return {author: 'Kim', handle: 'kim'};
}

describe('a mention that waits again', () => {
  it('is answered by our next reply, even to the follow-up; the first response stays', async () => {
    const id = await answered();
    await follow(plain('b', 5));
    const {states} = await reply('s', 2, 'b');
    expect(states).toMatchObject([{id, standing: 'answered'}]);
    const [mention] = await answeredMentions(5);
    expect(mention?.state).toMatchObject({
      standing: {is: 'answered', answerAt: NOON - 8 * MINUTE},
      replies: [NOON - 8 * MINUTE, NOON - 2 * MINUTE],
    });
  });

  it('is left alone when a person says that no reply is needed, and stays answered', async () => {
    const id = await answered();
    await follow(plain('b', 5, {body: 'Thanks!'}));
    await fromPopup('decisions.made', {
      step: crypto.randomUUID(),
      decisions: [{mentionId: id, kind: 'no reply needed'}],
    });
    expect(await counts()).toMatchObject({waiting: 0, answered: 1, 'no reply needed': 0});
    await follow(plain('b', 5, {body: 'Thanks!'}));
    expect(await counts()).toMatchObject({waiting: 0, answered: 1});
  });

  it('is left alone with the rest of its thread', async () => {
    await answered();
    const {states} = await follow(plain('b', 5));
    await fromPopup('thread.dismissed', {step: crypto.randomUUID(), mentionId: idOf(states)});
    expect(await counts()).toMatchObject({waiting: 0, answered: 1});
  });
});

describe('a page', () => {
  it('hears whom to look for in its thread', async () => {
    await answered();
    expect(await fromPage('thread.opened', {page, threadUrl: THREAD})).toEqual({
      authors: ['Robin', 'robin'],
      replies: [link('r')],
    });
  });

  it('hears nothing of other threads and other sites', async () => {
    await answered();
    const nobody = {authors: [], replies: []};
    const other = `${THREAD}2`;
    expect(await fromPage('thread.opened', {page, threadUrl: other})).toEqual(nobody);
    const url = 'https://evil.example/';
    const asked = fromPage('thread.opened', {page: {url}, threadUrl: THREAD}, {url, tabId: 2});
    expect(await asked).toEqual(nobody);
  });

  it('hears nothing of a mention that it did not tell of', async () => {
    const id = await answered();
    const from = {url: `${THREAD}?page=2`, tabId: 2};
    const posts = [plain('b', 5)];
    const told = await fromPage('follow-ups.seen', {page: {url: from.url}, posts}, from);
    expect(told).toEqual({states: [], flagged: [null]});
    expect(await followUps(id)).toHaveLength(1);
  });

  it('shows its state to a page that is loaded again, where a person flagged it', async () => {
    const shown = plain('b', 5);
    const {id} = await flag(shown);
    fakeTabs.open({id: 1, url: THREAD, active: true, replies: showsNone});
    await tabUpdated(1, {status: 'complete'}, {} as chrome.tabs.Tab);
    const {states, flagged} = await follow(plain('a', 9), shown);
    expect(states).toEqual([]);
    expect(flagged).toMatchObject([null, {id, standing: 'waiting', flagged: true}]);
    expect(await refusal(fromPage('flag.undone', {page, id}))).toBe('not refused');
    expect((await follow(shown)).flagged).toEqual([null]);
  });

  it('is refused when it tells of no posts', async () => {
    expect(await refusal(follow())).toMatchObject({because: 'not understood'});
  });
});

describe('the reader is brought to a page', () => {
  /** A tab without a reader has loaded this page. */
  async function loaded(url: string, replies?: Record<string, unknown>): Promise<number[]> {
    fakeTabs.open({id: 2, url, ...(replies ? {replies} : {})});
    const tab = {id: 2, url, active: false} as chrome.tabs.Tab; // The rest is not looked at
    await tabUpdated(2, {status: 'complete'}, tab);
    return fakeTabs.injected;
  }

  it.each([
    ['the thread of a mention', THREAD],
    ['another page of it', `${THREAD}?page=2`],
    ['a post of it by its number', `${THREAD}/14`],
  ])('that shows %s', async (_what, url) => {
    await tell(seen('a'));
    expect(await loaded(url)).toEqual([2]);
  });

  it('of no other thread, and only once', async () => {
    await tell(seen('a'));
    expect(await loaded('https://forum.example/t/2')).toEqual([]);
    expect(await loaded(THREAD, showsNone)).toEqual([]);
  });

  it('never where Earmark is off', async () => {
    await tell(seen('a'));
    const {sites} = await set({});
    await set({sites: {...sites, paused: ['forum.example']}});
    expect(await loaded(THREAD)).toEqual([]);
  });
});
