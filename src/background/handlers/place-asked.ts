import {browser} from '../../browser';
import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {placesAt} from '../places-at';

/** A person looks at a tab: what its page would be called as a place. */
export const placeAsked: Handler<'place.asked'> = {
  from: 'own page',
  shape: fromOwnPage['place.asked'],
  handle: async ({tabId}) => {
    const tab = (await browser.tabs.query({})).find(({id}) => id === tabId);
    if (tab?.url === undefined || tab.incognito) return {place: null};
    const names = placesAt(tab.url);
    const [address] = names;
    if (address === undefined) return {place: null};
    return {place: {address, names, title: tab.title?.trim() || address}};
  },
};
