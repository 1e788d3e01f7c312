import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromPage} from '../../messages/shapes/from-page';
import {readSettings} from '../../settings/read';
import {isPlain, whyOff} from '../../settings/sites';
import {hostOf, isOn} from '../injection';

/**
 * A comment frame asks what is wanted on the page around it. Its own host need not be listed, but
 * may be off.
 */
export const frameOpened: Handler<'frame.opened'> = {
  from: 'page',
  shape: fromPage['frame.opened'],
  handle: async (_body, asker) => {
    if (asker.is !== 'page') throw new Refused('not allowed', 'Only a frame is in a page.');
    const settings = await readSettings();
    const {sites} = settings;
    const host = hostOf(asker.tab.url);
    const isOwnOff = whyOff({...sites, mode: 'every'}, asker.url.hostname) !== undefined;
    return {
      isOff: isOwnOff || !isOn(asker.tab.url, settings),
      isUnderlined: host !== undefined && !isPlain(sites, host),
    };
  },
};
