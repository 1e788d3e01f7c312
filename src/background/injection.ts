import {browser} from '../browser';
import {askTab} from '../messages/ask';
import type {Settings} from '../settings/settings';
import {whyOff} from '../settings/sites';
import {LOOK_OUT} from './registration';
import {inTurn} from './turn';
import {ANSWER_MS, within} from './within';

const ASLEEP = 'tabs without us';

/** The host of a web page; undefined for the browser's own pages and those we may not see. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const {protocol, hostname} = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : undefined;
}

/** True when Earmark runs on the page of this tab. */
export function isOn(url: string | undefined, {ready, sites}: Settings): boolean {
  const host = hostOf(url);
  return ready && host !== undefined && whyOff(sites, host) === undefined;
}

/** The script that reads posts and shows mentions: brought only where there is a reason to. */
export const VISIT = ['visit.js'];

/**
 * Puts a script of ours into a page; false for a page that no extension may touch.
 * @param documentId where it is known: nothing else than this is to get the script
 */
export async function inject(
  script: string[],
  tabId: number,
  frameId = 0,
  documentId?: string,
): Promise<boolean> {
  const where = documentId === undefined ? {frameIds: [frameId]} : {documentIds: [documentId]};
  const target = {tabId, ...where};
  try {
    await browser.scripting.executeScript({target, files: script});
    return true;
  } catch (error) {
    // The shops and error pages are closed to all extensions; there is nothing to be done there
    console.info('Earmark cannot run on this page.', error);
    return false;
  }
}

/** Brings the look of the highlights to a page that was loaded without it. */
export async function bringStyle(tabId: number): Promise<void> {
  const css = {target: {tabId}, files: LOOK_OUT.css};
  // A page that no extension may touch is told of when the script is brought
  await browser.scripting.insertCSS(css).catch(() => undefined);
}

/** True when the script that reads answers in the tab, and in time. */
export async function isAwake(tabId: number): Promise<boolean> {
  const reply = askTab(tabId, 'page.changed', {states: [], atOnce: true}, 0);
  return (await within(ANSWER_MS, reply, undefined)) !== undefined;
}

/** Puts the content script into a tab where none answers. */
async function wake(tabId: number): Promise<void> {
  if (await isAwake(tabId)) return;
  await bringStyle(tabId);
  await inject(LOOK_OUT.js, tabId);
}

async function asleep(): Promise<number[]> {
  const stored = await browser.storage.session.get(ASLEEP);
  return (stored[ASLEEP] as number[] | undefined) ?? []; // Ours alone
}

const idOf = ({id}: chrome.tabs.Tab): number[] => (id === undefined ? [] : [id]);

/**
 * Brings Earmark into pages that were open before it was registered: those that are looked at now,
 * and the others when somebody turns to them.
 */
export async function wakeOpenTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({url: ['http://*/*', 'https://*/*']});
  const open = tabs.filter(tab => isOn(tab.url, settings) && !tab.discarded);
  // A page that still loads gets the registered script by itself, if it is not too early for it
  const isLookedAt = (tab: chrome.tabs.Tab) => tab.active && tab.status === 'complete';
  const later = open.filter(tab => !isLookedAt(tab)).flatMap(idOf);
  await inTurn(ASLEEP, () => browser.storage.session.set({[ASLEEP]: later}));
  // Nobody waits for it: a page that is frozen takes no script until it goes on
  for (const id of open.filter(isLookedAt).flatMap(idOf)) void wake(id);
}

/** A tab is looked at: if it was open before us, Earmark comes into it now. */
export async function wakeIfAsleep(tabId: number): Promise<void> {
  const isAsleep = await inTurn(ASLEEP, async () => {
    const ids = await asleep();
    if (!ids.includes(tabId)) return false;
    await browser.storage.session.set({[ASLEEP]: ids.filter(id => id !== tabId)});
    return true;
  });
  if (isAsleep) await wake(tabId);
}
