import {browser} from '../browser';
import type {Instant} from '../mention/post';
import type {StormAlert} from '../mention/storm-log';
import type {PageState} from '../messages/contract';
import {signShown} from './storms/sign-shown';
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

function colorOf(waiting: PageState[], now: Instant, sign: StormAlert | undefined): string {
  if (sign === 'storm' || waiting.some(state => isLate(state, now))) return LATE;
  return sign === 'watch' || waiting.some(state => isSoon(state, now)) ? SOON : CALM;
}

/** With the sign of a storm behind it, a count has room for two digits. */
function textOf(count: number, sign: StormAlert | undefined): string {
  const most = sign ? 99 : MOST_COUNTED;
  const number = count === 0 ? '' : count > most ? `${most}+` : String(count);
  return sign ? `${number}!` : number;
}

/**
 * The badge for the mentions on a page: how many wait, and whether one is due soon, or late.
 * @param sign what is told of any brand at all: it stands on every page
 */
export function badgeOf(
  states: PageState[],
  now: Instant,
  sign?: StormAlert,
): {text: string; color: string} {
  const waiting = states.filter(waits);
  return {text: textOf(waiting.length, sign), color: colorOf(waiting, now, sign)};
}

/** What a tab's badge is made of. */
export type Badged = {tabId: number; states: PageState[]};

/** Shows how many mentions on a tab's page wait. */
export async function showBadge({tabId, states}: Badged, now: Instant): Promise<void> {
  const {text, color} = badgeOf(states, now, await signShown());
  await whileOpen(tabId, async () => {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({tabId, color}),
      browser.action.setBadgeText({tabId, text}),
    ]);
  });
}

/** Takes a tab's count away. */
export function clearBadge(tabId: number): Promise<void> {
  return showBadge({tabId, states: []}, 0);
}

/** What tabs show that told of nothing. */
export async function showBadgeOfAll(): Promise<void> {
  const {text, color} = badgeOf([], 0, await signShown());
  await browser.action.setBadgeBackgroundColor({color});
  await browser.action.setBadgeText({text});
}
