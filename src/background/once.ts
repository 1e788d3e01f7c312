import {browser} from '../browser';
import type {Instant} from '../mention/post';

/** How long one explicit request on a site that is off is good for. */
const GOOD_FOR_MS = 10 * 60_000;

const keyOf = (tabId: number) => `once:${tabId}`;

/** Notes that a person asked for a flag in this tab, though Earmark is off on its site. */
export async function askedOnce(tabId: number, now: Instant): Promise<void> {
  await browser.storage.session.set({[keyOf(tabId)]: now + GOOD_FOR_MS});
}

/** True shortly after a person asked for a flag in this tab. */
export async function wasAsked(tabId: number, now: Instant = Date.now()): Promise<boolean> {
  const key = keyOf(tabId);
  const until = (await browser.storage.session.get(key))[key];
  return typeof until === 'number' && now < until;
}

/** Ends the exception: the tab is closed, or shows another page. */
export async function forgetAsked(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
