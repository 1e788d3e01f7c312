import {browser} from '../browser';
import type {Instant} from '../mention/post';
import type {PageState} from '../messages/contract';
import {clearBadge, showBadge} from './badge';

/** What the page in a tab told of, kept over the worker's death. */
export type TabPage = {
  tabId: number;
  url: string;
  /** The frames that told of something. */
  frames: number[];
  /** Names the last time that it told of something: what is decided about it later may be stale. */
  telling: string;
  states: PageState[];
};

const PREFIX = 'tab:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;
const isTabKey = (key: string) => key.startsWith(PREFIX);

/** What every tab told of. */
export async function tabPages(): Promise<TabPage[]> {
  const stored = await browser.storage.session.get(null);
  return Object.keys(stored)
    .filter(isTabKey)
    .map(key => stored[key] as TabPage); // Written below alone
}

/** What one tab told of. */
export async function tabPage(tabId: number): Promise<TabPage | undefined> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] as TabPage | undefined;
}

/** Keeps what a tab told of, and does not show it yet; only within the turn of the tabs. */
export async function keepUnshown(page: TabPage): Promise<void> {
  await browser.storage.session.set({[keyOf(page.tabId)]: page});
}

/** Keeps what a tab told of, and shows it in its badge; only within the turn of the tabs. */
export async function keep(page: TabPage, now: Instant): Promise<void> {
  await keepUnshown(page);
  await showBadge(page, now);
}

/** Shows in its badge what is kept of a tab; only within the turn of the tabs. */
export async function showKept(tabId: number, now: Instant): Promise<void> {
  const page = await tabPage(tabId);
  if (page) await showBadge(page, now);
}

/** Forgets what a tab told of, and its badge; only within the turn of the tabs. */
export async function forget(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
  await clearBadge(tabId);
}
