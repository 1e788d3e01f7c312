import {askTab} from '../messages/ask';
import type {Ask} from '../messages/contract';
import {bringStyle, hostOf, inject, VISIT} from './injection';
import {askedOnce} from './once';

/**
 * Asks the page of a tab to flag the post that the person means; the script that can do it is
 * brought first where it is missing. Where Earmark is off it runs this once: the browser allows it
 * for the tab in which the menu or the command was used.
 */
export async function askForFlag(
  {id: tabId, url}: chrome.tabs.Tab,
  how: Ask<'flag.asked'>['how'],
  frameId = 0,
): Promise<void> {
  if (tabId === undefined || hostOf(url) === undefined) return;
  if (await askTab(tabId, 'flag.asked', {how}, frameId)) return;
  await askedOnce(tabId, Date.now());
  await bringStyle(tabId);
  if (await inject(VISIT, tabId, frameId)) await askTab(tabId, 'flag.asked', {how}, frameId);
}
