import type {MentionId} from '../mention/decision';
import type {Instant} from '../mention/post';
import {askTab} from '../messages/ask';
import type {PageState} from '../messages/contract';
import {MOST_COUNTED} from './badge';
import {latest, noteChanges} from './latest';
import type {Place} from './place';
import {forget, keep, keepUnshown, showKept, type TabPage, tabPage, tabPages} from './tab-page';
import {inTurn} from './turn';
import {ANSWER_MS, within} from './within';

function merged(states: PageState[], changed: PageState[]): PageState[] {
  const byId = new Map([...states, ...changed].map(state => [state.id, state]));
  return [...byId.values()].slice(-MOST_COUNTED - 1);
}

/** True when the page in this tab told of the mention. */
export async function hasTold(tabId: number, id: MentionId): Promise<boolean> {
  return (await tabPage(tabId))?.states.some(state => state.id === id) ?? false;
}

/** Forgets what a tab showed: it is closed, or Earmark is off there now. */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn('tabs', () => forget(tabId));
}

/**
 * Which of the states the frames of a tab's page show; undefined where no frame is there any more.
 * A frame that does not answer in time still shows what it did.
 * @param how a page answers when it has heard of what it told last, unless it is to do so at once
 */
async function told(
  {tabId, frames}: Pick<TabPage, 'tabId' | 'frames'>,
  states: PageState[],
  how: {atOnce?: true} = {},
): Promise<ReadonlySet<MentionId> | undefined> {
  const all = {taken: states.map(({id}) => id)};
  const asked = {states, ...how};
  const replies = await Promise.all(
    frames.map(frameId => within(ANSWER_MS, askTab(tabId, 'page.changed', asked, frameId), all)),
  );
  const heard = replies.filter(reply => reply !== undefined);
  return heard.length === 0 ? undefined : new Set(heard.flatMap(({taken}) => taken));
}

/** Forgets what a page told of, all but what it shows; one that told of more since is left alone. */
function forgetAllBut(
  shown: ReadonlySet<MentionId>,
  {tabId, telling}: Pick<TabPage, 'tabId' | 'telling'>,
  now: Instant,
): Promise<'done' | 'told of more'> {
  return inTurn('tabs', async () => {
    const page = await tabPage(tabId);
    if (!page) return 'done';
    if (page.telling !== telling) return 'told of more';
    const states = page.states.filter(({id}) => shown.has(id));
    await (states.length === 0 ? forget(tabId) : keep({...page, states}, now));
    return 'done';
  });
}

/**
 * Asks a tab which of the mentions that it told of it still shows, and forgets the others. It was
 * loaded again, or has another address: it may show another page now, or only have scrolled.
 */
export async function lookAgain(tabId: number, now: Instant): Promise<void> {
  const page = await tabPage(tabId);
  if (!page) return;
  const shown = (await told(page, page.states)) ?? new Set();
  if ((await forgetAllBut(shown, page, now)) === 'told of more') await lookAgain(tabId, now);
}

/**
 * What is known of the page that speaks now. With another address it may still be the same page:
 * forums change it while one scrolls. So the page is asked for what it told of before, at once: it
 * waits to be heard itself.
 */
async function knownPage({tabId, pageUrl: url}: Place): Promise<Omit<TabPage, 'telling'>> {
  const before = await tabPage(tabId);
  if (before?.url === url) return before;
  const shown = before && (await told(before, before.states, {atOnce: true}));
  if (!before || !shown || shown.size === 0) return {tabId, url, frames: [], states: []};
  return {...before, url, states: before.states.filter(({id}) => shown.has(id))};
}

/**
 * Remembers what a page told of, the latest as far as the badge counts; what the tab showed before,
 * on another page, is forgotten.
 * @param since how many changes there had been when the mentions stood like this
 */
export async function noteStates(
  place: Place,
  states: PageState[],
  now: Instant,
  since: number,
): Promise<void> {
  await inTurn('tabs', async () => {
    const known = await knownPage(place);
    const frames = [...new Set([...known.frames, place.frameId])];
    const telling = crypto.randomUUID();
    // From the next step on a change is told to this page; what came before has to be in
    const current = states.map(state => latest(state, since));
    await keepUnshown({...known, telling, frames, states: merged(known.states, current)});
  });
  // The page that waits to hear goes first
  void inTurn('tabs', () => showKept(place.tabId, now));
}

function replaced(states: PageState[], changed: ReadonlyMap<MentionId, PageState>): PageState[] {
  return states.map(state => changed.get(state.id) ?? state);
}

/** A tab whose page told of mentions that have changed: a page may be slow to hear, and the rest of it is not held so long. */
type Hearer = Pick<TabPage, 'tabId' | 'frames' | 'telling'> & {news: PageState[]};

async function hearers(changed: ReadonlyMap<MentionId, PageState>): Promise<Hearer[]> {
  const all = (await tabPages()).map(({tabId, frames, telling, states}) => {
    const news = states.flatMap(({id}) => changed.get(id) ?? []);
    return {tabId, frames, telling, news};
  });
  return all.filter(({news}) => news.length > 0);
}

async function tellTab(
  page: Hearer,
  changed: ReadonlyMap<MentionId, PageState>,
  now: Instant,
): Promise<void> {
  await inTurn('tabs', async () => {
    const latest = await tabPage(page.tabId);
    if (latest) await keep({...latest, states: replaced(latest.states, changed)}, now);
  });
  // What it does not show may come back to it; only a page that is gone is forgotten
  if ((await told(page, page.news)) === undefined) await forgetAllBut(new Set(), page, now);
}

/**
 * Tells every tab that shows one of these mentions how it stands now.
 * @param except the tab that asked, which has it from the reply
 */
export async function tellTabs(states: PageState[], now: Instant, except?: number): Promise<void> {
  if (states.length === 0) return;
  noteChanges(states);
  const changed = new Map(states.map(state => [state.id, state]));
  const others = (await hearers(changed)).filter(({tabId}) => tabId !== except);
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
