import {browser} from '../../browser';
import type {Instant} from '../../mention/post';

/** How long after an editor was used a post may be what was written in it. */
const GOOD_FOR_MS = 2 * 60_000;

/** A page tells of the use of its editor at most so often. */
const TOLD_EVERY_MS = 10_000;

/** When an editor was last used in a tab, and on which host; nothing of what was typed. */
type Use = {host: string; at: Instant};

const keyOf = (tabId: number) => `editor:${tabId}`;

async function useIn(tabId: number): Promise<Use | undefined> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] as Use | undefined; // Written below alone
}

/** Notes that a person used an editor in this tab. */
export async function noteEditor(tabId: number, host: string, at: Instant): Promise<void> {
  await browser.storage.session.set({[keyOf(tabId)]: {host, at} satisfies Use});
}

/** When an editor was last used in this tab on this host; undefined when that is too long ago. */
export async function editorUsedAt(
  tabId: number,
  host: string,
  now: Instant,
): Promise<Instant | undefined> {
  const use = await useIn(tabId);
  if (use?.host !== host) return undefined;
  const ago = now - use.at;
  return ago >= 0 && ago <= GOOD_FOR_MS + TOLD_EVERY_MS ? use.at : undefined;
}

/** Forgets the use: somebody was asked about it, or the tab is closed. */
export async function forgetEditor(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
