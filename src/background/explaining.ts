import {browser} from '../browser';
import type {Explained, PageExplained, Unreadable} from '../messages/contract';
import {readSettings} from '../settings/read';
import {hostOf, inject, isOn} from './injection';
import {within} from './within';

/** How long a page has to explain itself: a long one is read to its end. */
const PATIENCE_MS = 30_000;

/** Brought only when a person asks: no page pays for it otherwise. */
const EXPLAIN = ['explain.js'];

async function tabOf(tabId: number): Promise<chrome.tabs.Tab | undefined> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    // Chrome and Firefox word it differently, and both mean one thing: the tab was closed
    return undefined;
  }
}

/** Asks the script that was brought; nothing comes back of a page that was left meanwhile. */
async function pageOf(tabId: number): Promise<PageExplained | undefined> {
  const [told] = await browser.scripting.executeScript({
    target: {tabId},
    func: () => globalThis.explainToEarmark?.(),
  });
  return told?.result ?? undefined;
}

const unreadable = (why: Unreadable, host?: string): Explained => ({
  is: 'unreadable',
  why,
  ...(host === undefined ? {} : {host}),
});

async function explainedOn(tabId: number, host: string): Promise<Explained> {
  if (!(await inject(EXPLAIN, tabId))) return unreadable('closed', host);
  const page = await pageOf(tabId);
  return page ? {is: 'explained', host, page} : unreadable('no answer', host);
}

/** How the page in a tab is read, or why it is not. */
export async function explained(tabId: number): Promise<Explained> {
  const [tab, settings] = await Promise.all([tabOf(tabId), readSettings()]);
  if (!tab) return unreadable('no page');
  if (tab.incognito) return unreadable('private');
  const host = hostOf(tab.url);
  if (host === undefined) return unreadable('no web page');
  if (!settings.ready) return unreadable('not set up', host);
  if (!isOn(tab.url, settings)) return unreadable('off', host);
  return within(PATIENCE_MS, explainedOn(tabId, host), unreadable('no answer', host));
}
