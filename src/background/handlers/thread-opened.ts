import type {Handler} from '../../messages/answer';
import {fromPage} from '../../messages/shapes/from-page';
import {readSettings} from '../../settings/read';
import {followableMentions} from '../../store/read/thread';
import {inWords} from '../in-words';
import {isOfPlace, placeOf} from '../place';
import {openedPlace} from '../place-read';
import {editorUsedAt} from '../strangers/editor';

/** A page of a thread is read: the authors of its mentions and our replies are to be looked for. */
export const threadOpened: Handler<'thread.opened'> = {
  from: 'page',
  shape: fromPage['thread.opened'],
  handle: inWords(async ({page, threadUrl, which}, asker) => {
    const place = await placeOf(asker, page, await readSettings());
    const thread = await followableMentions(threadUrl);
    const here = thread.filter(one => one.isListed && isOfPlace(one.host, place));
    const names = here.flatMap(({author: {author, handle}}) => [author ?? [], handle ?? []].flat());
    const isWatched = await openedPlace(place, which);
    const usedAt = await editorUsedAt(place.tabId, place.frameHost, Date.now());
    return {
      authors: [...new Set(names)],
      replies: [...new Set(here.flatMap(({replyUrls}) => replyUrls))],
      ...(isWatched ? {isWatched} : {}),
      ...(usedAt === undefined || here.length === 0 ? {} : {wrote: true}),
    };
  }),
};
