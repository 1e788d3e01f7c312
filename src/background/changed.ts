import type {Mention} from '../mention/mention';
import type {PageState} from '../messages/contract';
import {readSettings} from '../settings/read';
import {pageState} from './page-state';
import {tellTabs} from './tabs';

/** Tells every page that shows one of these mentions, and its badge, how it stands now. */
export async function changed(mentions: Mention[]): Promise<PageState[]> {
  const settings = await readSettings();
  const now = Date.now();
  const states = mentions.map(mention => pageState(mention, settings, now));
  await tellTabs(states, now);
  return states;
}
