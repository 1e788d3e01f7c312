import {browser} from '../browser';
import type {MentionId} from '../mention/decision';
import type {Instant} from '../mention/post';
import {askTab} from '../messages/ask';
import type {PageState} from '../messages/contract';
import {clearBadge, MOST_COUNTED, showBadge} from './badge';
import type {Place} from './place';
import {inTurn} from './turn';
import {ANSWER_MS, within} from './within';

/** What the page in a tab told of, kept over the worker's death. */
export type TabPage = {
  tabId: number;
  url: string;
  /** The frames that told of something. */
  frames: number[];
  states: PageState[];
};

const PREFIX = 'tab:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;
const isTabKey = (key: string) => key.startsWith(PREFIX);

/** What every tab told of. */
export async function tabPages(): Promise<TabPage[]> {
  const stored = await browser.storage.session.get(null);
  return Object.keys(stored)
    .filter(isTabKey)
    .map(key => stored[key] as TabPage); // Written below alone
}

async function tabPage(tabId: number): Promise<TabPage | undefined> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] as TabPage | undefined;
}

async function keep(page: TabPage, now: Instant): Promise<void> {
  await browser.storage.session.set({[keyOf(page.tabId)]: page});
  await showBadge(page, now);
}

function merged(states: PageState[], changed: PageState[]): PageState[] {
  const byId = new Map([...states, ...changed].map(state => [state.id, state]));
  return [...byId.values()].slice(-MOST_COUNTED - 1);
}

/** True when the page in this tab told of the mention. */
export async function hasTold(tabId: number, id: MentionId): Promise<boolean> {
  return (await tabPage(tabId))?.states.some(state => state.id === id) ?? false;
}

/** Forgets what a tab showed: it is closed, or shows another page. */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn('tabs', async () => {
    await browser.storage.session.remove(keyOf(tabId));
    await clearBadge(tabId);
  });
}

/**
 * What the frames of a tab's page said to new states; undefined where none is there any more. A
 * frame that does not answer in time still shows what it did.
 */
async function told({tabId, frames}: TabPage, states: PageState[]): Promise<boolean | undefined> {
  const replies = await Promise.all(
    frames.map(frameId => {
      const reply = askTab(tabId, 'page.changed', {states}, frameId);
      return within(ANSWER_MS, reply, {taken: true});
    }),
  );
  const heard = replies.filter(reply => reply !== undefined);
  return heard.length === 0 ? undefined : heard.some(({taken}) => taken);
}

/** Asks a tab whether it still shows what it told of, and forgets it otherwise. */
export async function lookAgain(page: TabPage): Promise<void> {
  if (!(await told(page, page.states))) await forgetTab(page.tabId);
}

/**
 * What is known of the page that speaks now. With another address it may still be the same page:
 * forums change it while one scrolls. So the page is asked for what it told of before.
 */
async function knownPage({tabId, pageUrl: url}: Place): Promise<TabPage> {
  const before = await tabPage(tabId);
  const isSame = before && (before.url === url || (await told(before, before.states)));
  return isSame ? {...before, url} : {tabId, url, frames: [], states: []};
}

/**
 * Remembers what a page told of, the latest as far as the badge counts; what the tab showed before,
 * on another page, is forgotten.
 */
export function noteStates(place: Place, states: PageState[], now: Instant): Promise<void> {
  return inTurn('tabs', async () => {
    const known = await knownPage(place);
    const frames = [...new Set([...known.frames, place.frameId])];
    await keep({...known, frames, states: merged(known.states, states)}, now);
  });
}

function replaced(states: PageState[], changed: ReadonlyMap<MentionId, PageState>): PageState[] {
  return states.map(state => changed.get(state.id) ?? state);
}

async function tellTab(
  page: TabPage,
  changed: ReadonlyMap<MentionId, PageState>,
  now: Instant,
): Promise<void> {
  const shown = page.states.flatMap(({id}) => changed.get(id) ?? []);
  if (shown.length === 0) return;
  await inTurn('tabs', async () => {
    const latest = await tabPage(page.tabId);
    if (latest) await keep({...latest, states: replaced(latest.states, changed)}, now);
  });
  // A page may not have heard of its own mention yet; only one that is gone is forgotten
  if ((await told(page, shown)) === undefined) await forgetTab(page.tabId);
}

/**
 * Tells every tab that shows one of these mentions how it stands now.
 * @param except the tab that asked, which has it from the reply
 */
export async function tellTabs(states: PageState[], now: Instant, except?: number): Promise<void> {
  const changed = new Map(states.map(state => [state.id, state]));
  const others = (await tabPages()).filter(({tabId}) => tabId !== except);
  await Promise.all(others.map(page => tellTab(page, changed, now)));
}

/** Forgets mentions that were erased: no badge counts them any more. */
export async function dropStates(ids: ReadonlySet<MentionId>, now: Instant): Promise<void> {
  for (const {tabId} of await tabPages()) {
    await inTurn('tabs', async () => {
      const page = await tabPage(tabId);
      if (!page?.states.some(({id}) => ids.has(id))) return;
      await keep({...page, states: page.states.filter(({id}) => !ids.has(id))}, now);
    });
  }
}
