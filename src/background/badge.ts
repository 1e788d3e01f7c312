import {browser} from '../browser';
import type {Instant} from '../mention/post';
import type {PageState} from '../messages/contract';
import {whileOpen} from './tab-open';

/** A count above this is said as "500+": there is no room for more, and no need. */
export const MOST_COUNTED = 500;

const CALM = '#3b5b8c';
const SOON = '#8a5200';
const LATE = '#b3261e';

const WAITING = new Set<PageState['standing']>(['waiting', 'due soon', 'late', 'waiting again']);

const waits = ({dueAt, standing}: PageState): boolean =>
  dueAt !== undefined && WAITING.has(standing);

const isLate = ({dueAt}: PageState, now: Instant): boolean => dueAt !== undefined && dueAt < now;

const isSoon = ({standing, soonAt}: PageState, now: Instant): boolean =>
  standing === 'due soon' || (soonAt !== undefined && soonAt <= now);

function colorOf(waiting: PageState[], now: Instant): string {
  if (waiting.some(state => isLate(state, now))) return LATE;
  return waiting.some(state => isSoon(state, now)) ? SOON : CALM;
}

/** The badge for the mentions on a page: how many wait, and whether one is due soon, or late. */
export function badgeOf(states: PageState[], now: Instant): {text: string; color: string} {
  const waiting = states.filter(waits);
  const count = waiting.length;
  const text = count === 0 ? '' : count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count);
  return {text, color: colorOf(waiting, now)};
}

/** What a tab's badge is made of. */
export type Badged = {tabId: number; states: PageState[]};

/** Shows how many mentions on a tab's page wait. */
export async function showBadge({tabId, states}: Badged, now: Instant): Promise<void> {
  const {text, color} = badgeOf(states, now);
  await whileOpen(tabId, async () => {
    await browser.action.setBadgeBackgroundColor({tabId, color});
    await browser.action.setBadgeText({tabId, text});
  });
}

/** Takes a tab's badge away. */
export function clearBadge(tabId: number): Promise<void> {
  return whileOpen(tabId, () => browser.action.setBadgeText({tabId, text: ''}));
}
