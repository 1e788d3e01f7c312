import {browser} from '../../browser';
import type {Handler} from '../../messages/answer';
import {fromPage} from '../../messages/shapes/from-page';
import {readSettings} from '../../settings/read';
import {inject, isOn, VISIT} from '../injection';

/** A page has a reason to be read: the script that reads it is brought to where it was asked for. */
export const visitAsked: Handler<'visit.asked'> = {
  from: 'page',
  shape: fromPage['visit.asked'],
  handle: async (_body, asker) => {
    if (asker.is !== 'page') return {begun: false};
    const {tab, frameId, documentId} = asker;
    // The tab may show another page by now, of a site that is off
    const [{url}, settings] = await Promise.all([browser.tabs.get(tab.id), readSettings()]);
    if (!isOn(url, settings)) return {begun: false};
    return {begun: await inject(VISIT, tab.id, frameId, documentId)};
  },
};
