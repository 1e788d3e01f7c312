import {browser} from '../../browser';
import {limits} from '../../mention/limits';
import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {watchPlace} from '../../store/write/places';
import {say} from '../../words';
import {explained} from '../explaining';
import {inWords} from '../in-words';
import {readInTab} from '../place-read';
import {placesAt} from '../places-at';

/** The page that the person has before them was read, if it is the place; nobody waits for the count. */
async function readBeside(address: string, tabId: number): Promise<void> {
  const tab = (await browser.tabs.query({})).find(({id}) => id === tabId);
  if (tab?.url === undefined || tab.incognito || !placesAt(tab.url).includes(address)) return;
  const told = await explained(tabId);
  if (told.is === 'explained') await readInTab(address, tabId, told.page.posts);
}

/** A person wants a thread, a board or a search read now and then. */
export const placeSaved: Handler<'place.saved'> = {
  from: 'own page',
  shape: fromOwnPage['place.saved'],
  handle: inWords(async ({address: typed, name, tabId}) => {
    const [address] = placesAt(typed);
    // One that is longer once every sign is written out could not be brought back from a backup
    if (address === undefined || address.length > limits.url) {
      throw new Refused('not allowed', say('worker_no_place'));
    }
    const named = name === '' ? address.slice(0, limits.title) : name;
    const place = {address, name: named, addedAt: Date.now()};
    if (!(await watchPlace(place))) {
      throw new Refused('not allowed', say('worker_places_full', limits.places));
    }
    if (tabId !== undefined) void readBeside(address, tabId);
    return {address};
  }),
};
