import {handlers} from '../../src/background/handlers';
import {rulesOf} from '../../src/background/rules';
import {inTurn} from '../../src/background/turn';
import type {Post} from '../../src/mention/post';
import {answer} from '../../src/messages/answer';
import {ask} from '../../src/messages/ask';
import type {Ask, Name, Reply, Seen} from '../../src/messages/contract';
import {readSettings} from '../../src/settings/read';
import type {Brand, Settings} from '../../src/settings/settings';
import {changeSettings} from '../../src/settings/write';
import {database} from '../../src/store/database';
import {checkStore} from '../store/check-store';
import fake, {resetBrowser, sender} from '../support/fake-browser';
import {fakeTabs, resetTabs, showsAll} from './fake-tabs';

export const MINUTE = 60_000;
export const NOON = Date.UTC(2026, 4, 4, 12);
export const THREAD = 'https://forum.example/t/1';

export const acme: Brand = {
  id: 'acme',
  name: 'Acme',
  query: 'acme',
  queryVersion: 1,
  ignore: [],
  accounts: [{host: 'forum.example', handle: 'acme_care'}],
  needsReply: 'everything',
  since: NOON - 365 * 1440 * MINUTE,
};

/** A post on the forum with what a test says of it. */
export function post(key: string, parts: Partial<Post> = {}): Post {
  return {
    kind: 'post',
    opening: false,
    body: `Acme lost my parcel (${key})`,
    threadUrl: THREAD,
    site: 'forum.example',
    key,
    permalink: `${THREAD}#${key}`,
    author: 'Robin',
    handle: 'robin',
    postedAt: NOON - 10 * MINUTE,
    ...parts,
  };
}

/** A post as a page tells of it: with the brand it found. */
export const seen = (key: string, parts: Partial<Post> = {}): Seen => ({
  post: post(key, parts),
  matches: [{brandId: 'acme', spans: [{start: 0, end: 4, in: 'body'}]}],
});

/** Where a content script speaks from, other than the top frame of the thread in tab 1. */
type From = {
  url?: string;
  tabId?: number;
  frameId?: number;
  documentId?: string;
  tabUrl?: string;
  incognito?: boolean;
};

/** Asks as the content script of a tab. */
export function fromPage<N extends Name>(
  name: N,
  body: Ask<N>,
  {url = THREAD, tabId = 1, frameId = 0, documentId, tabUrl, incognito = false}: From = {},
): Promise<Reply<N>> {
  const from = sender.page(url, tabId, frameId);
  sender.next = {...from, documentId, tab: {...from.tab, url: tabUrl ?? url, incognito}};
  return ask(name, body);
}

/** Asks as the popup. */
export function fromPopup<N extends Name>(name: N, body: Ask<N>): Promise<Reply<N>> {
  sender.next = sender.ownPage();
  return ask(name, body);
}

/** Tells of posts as the page of tab 1. */
export const tell = (...posts: Seen[]) =>
  fromPage('mentions.seen', {page: {url: THREAD}, seen: posts});

/** Flags a post by the button of the page in tab 1. */
export const flag = (shown: Post) =>
  fromPage('post.flagged', {page: {url: THREAD}, post: shown, matches: [], how: 'button'});

/** What was refused, and why. */
export async function refusal(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'not refused',
    (error: unknown) => error,
  );
}

/** Changes the settings behind the worker's back. */
export const set = (change: Partial<Settings>) =>
  changeSettings(settings => ({...settings, ...change}));

/** The store will not open until it is opened again. */
export function breakStore(): () => void {
  database.close();
  const spy = jest.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw Object.assign(new Error('A mutation operation was attempted'), {
      name: 'InvalidStateError',
    });
  });
  return () => spy.mockRestore();
}

/** Lets everything that was begun come to its end. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise(resolve => setImmediate(resolve));
}

/** A worker with one brand and an open forum page, for each test anew; the store must stay sound. */
export function eachWithWorker(): void {
  beforeEach(async () => {
    jest.useFakeTimers({now: NOON, doNotFake: ['setImmediate', 'setTimeout', 'queueMicrotask']});
    resetBrowser();
    resetTabs();
    await fake.storage.local.clear();
    await fake.storage.session.clear();
    await database.delete();
    await database.open();
    await set({ready: true, brands: [acme]});
    fakeTabs.open({id: 1, url: THREAD, active: true, replies: showsAll});
    answer(handlers);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await inTurn('storms', async () => {}); // A look goes on after a page has its answer
    const {stale, counts} = await checkStore(rulesOf(await readSettings()));
    expect(stale).toEqual([]);
    expect(counts.kept).toEqual(counts.found);
    database.close();
    jest.useRealTimers();
  });
}
