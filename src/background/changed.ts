import type {Mention} from '../mention/mention';
import type {PageState} from '../messages/contract';
import {readSettings} from '../settings/read';
import {pageState} from './page-state';
import {tellTabs} from './tabs';

/**
 * How these mentions stand now. Every page that shows one of them, and its badge, is told; nobody
 * waits for that, as a page may be frozen.
 */
export async function changed(mentions: Mention[]): Promise<PageState[]> {
  const settings = await readSettings();
  const now = Date.now();
  const states = mentions.map(mention => pageState(mention, settings, now));
  void tellTabs(states, now);
  return states;
}
