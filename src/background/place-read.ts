import type {PageOf} from '../posts';
import {watchedAmong} from '../store/read/places';
import {notePlaceRead} from '../store/write/places';
import {countPosts} from '../store/write/reading';
import type {Place} from './place';
import {placesAt} from './places-at';
import {tabPage} from './tab-page';

/** How many mentions the page in a tab told of. */
async function mentionsIn({tabId, pageUrl}: Pick<Place, 'tabId' | 'pageUrl'>): Promise<number> {
  const page = await tabPage(tabId);
  return page?.url === pageUrl ? page.states.length : 0;
}

/** A frame of comments is no page of the place around it. */
const watchedAt = async ({frameId, pageUrl}: Place) =>
  frameId === 0 ? watchedAmong(placesAt(pageUrl)) : undefined;

/** A page begins to be read: noted where a person watches the place; true there. */
export async function openedPlace(place: Place, page: PageOf | undefined): Promise<boolean> {
  const watched = await watchedAt(place);
  if (!watched) return false;
  const mentions = await mentionsIn(place);
  const which = page === undefined ? {} : {page};
  await notePlaceRead(watched.address, {at: Date.now(), mentions, ...which});
  return true;
}

/**
 * A page was read whole: how many posts it has is noted with its place, and with its thread where
 * that has mentions of the page's site.
 */
export async function countedPlace(
  place: Place,
  threadUrl: string | undefined,
  posts: number,
): Promise<void> {
  const at = Date.now();
  if (threadUrl !== undefined) await countPosts(threadUrl, at, posts);
  const watched = await watchedAt(place);
  if (!watched) return;
  await notePlaceRead(watched.address, {at, mentions: await mentionsIn(place), posts});
}

/** A place begins to be watched while its page stands in a tab: what stands there was read. */
export async function readInTab(address: string, tabId: number, posts: number | undefined) {
  const page = await tabPage(tabId);
  const counted = posts === undefined ? {} : {posts};
  await notePlaceRead(address, {at: Date.now(), mentions: page?.states.length ?? 0, ...counted});
}
