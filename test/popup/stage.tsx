import 'fake-indexeddb/auto';
import {webcrypto} from 'node:crypto';
import {TextEncoder} from 'node:util';
import {configure, render, screen, within} from '@testing-library/preact';
import {handlers} from '../../src/background/handlers';
import type {Post} from '../../src/mention/post';
import {answer} from '../../src/messages/answer';
import {ask} from '../../src/messages/ask';
import {activeTab} from '../../src/popup/active-tab';
import {App} from '../../src/popup/app';
import type {Brand, Settings} from '../../src/settings/settings';
import {changeSettings} from '../../src/settings/write';
import {database} from '../../src/store/database';
import {sender} from '../support/fake-browser';
import {setLocks} from '../support/fake-locks';
import {NOON, setStage} from '../ui/stage';

type FakeTimersConfig = NonNullable<Parameters<typeof jest.useFakeTimers>[0]>;
type Faked = NonNullable<Extract<FakeTimersConfig, {doNotFake?: unknown}>['doNotFake']>;

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const HOST = 'desert.example';
const THREAD = `https://${HOST}/t/1`;

/** The brand that is watched in every popup test. */
export const acme: Brand = {
  id: 'acme',
  name: 'Acme',
  query: 'acme',
  queryVersion: 1,
  ignore: [],
  accounts: [],
  needsReply: 'everything',
  since: NOON - 365 * DAY,
};

/** A post by somebody, so many minutes old. */
export function postBy(author: string, minutes: number, parts: Partial<Post> = {}): Post {
  return {
    kind: 'post',
    opening: false,
    body: `My acme skates broke, says ${author}`,
    threadUrl: THREAD,
    threadTitle: 'Skates on fire',
    site: HOST,
    key: author,
    permalink: `${THREAD}#${author}`,
    author,
    postedAt: NOON - minutes * MINUTE,
    ...parts,
  };
}

/** Tells the worker of posts that mention a brand as the page in a tab does. */
export async function readOf(brandId: string, ...posts: Post[]): Promise<void> {
  sender.next = sender.page(THREAD);
  const matches = [{brandId, spans: [{start: 3, end: 7, in: 'body' as const}]}];
  await ask('mentions.seen', {page: {url: THREAD}, seen: posts.map(post => ({post, matches}))});
  sender.next = sender.ownPage();
}

/** The same, of posts that mention Acme. */
export const read = (...posts: Post[]): Promise<void> => readOf('acme', ...posts);

/** Changes the settings as the worker keeps them. */
export const set = (change: Partial<Settings>) =>
  changeSettings(settings => ({...settings, ...change}));

/** The person looks at a page. */
export function lookAt(url: string): void {
  activeTab.value = {id: 1, windowId: 1, url} as chrome.tabs.Tab;
}

/** Shows the popup. */
export const open = () => render(<App />);

/** The row of the mention by an author, once it is there. */
export async function rowOf(author: string): Promise<HTMLElement> {
  const name = await screen.findByText(author);
  const row = name.closest('li');
  if (!row) throw new Error(`${author} is in no row`);
  return row;
}

/** A button in the row of an author. */
export async function buttonOf(author: string, name: string | RegExp): Promise<HTMLElement> {
  return within(await rowOf(author)).getByRole('button', {name});
}

const everythingButTheDate: Faked = [
  'setImmediate',
  'clearImmediate',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'queueMicrotask',
  'nextTick',
  'performance',
  'requestAnimationFrame',
  'cancelAnimationFrame',
];

/** Before each test: a worker with its store behind the popup, one brand, one forum in the tab. */
export function setPopupStage(): void {
  // A whole worker with its store runs behind each view; on a busy machine that takes a while
  jest.setTimeout(30_000);
  configure({asyncUtilTimeout: 8_000});
  setStage();
  beforeEach(async () => {
    setLocks();
    jest.useFakeTimers({now: NOON, doNotFake: everythingButTheDate});
    Object.assign(globalThis, {TextEncoder});
    Object.defineProperty(globalThis, 'crypto', {value: webcrypto, configurable: true});
    await database.delete();
    await database.open();
    await set({ready: true, brands: [acme]});
    lookAt(THREAD);
    answer(handlers);
  });
  afterEach(() => {
    database.close();
    jest.useRealTimers();
  });
}
