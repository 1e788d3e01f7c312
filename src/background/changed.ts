import type {Mention} from '../mention/mention';
import type {PageState} from '../messages/contract';
import {readSettings} from '../settings/read';
import {changesSoFar, latest} from './latest';
import {pageState} from './page-state';
import type {Place} from './place';
import {noteStates, tellTabs} from './tabs';

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

/**
 * How a mention stands that was changed on a page: its badge and every other page are told, and it
 * has it from the reply.
 * @param since how many changes there had been when it stood like this
 */
export async function changedOn(
  place: Place,
  state: PageState,
  since = changesSoFar(),
): Promise<PageState> {
  const now = Date.now();
  void tellTabs([latest(state, since)], now, place.tabId);
  await noteStates(place, [state], now, since);
  return latest(state, since);
}
