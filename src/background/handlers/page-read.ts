import type {Handler} from '../../messages/answer';
import {fromPage} from '../../messages/shapes/from-page';
import {readSettings} from '../../settings/read';
import {takenOfThread} from '../../store/read/thread';
import {erasedGlimpses} from '../../store/write/tombs';
import {keepTone} from '../../store/write/tones';
import {recordPage} from '../../store/write/whole-page';
import {inWords} from '../in-words';
import {isOfPlace, placeOf} from '../place';
import {countedPlace} from '../place-read';
import {rulesNow} from '../rules';
import {toneOfPage} from '../tones';
import {shownOf} from '../vanished';

/** A page whose thread has mentions was read whole; only the page a mention was found on says of it. */
export const pageRead: Handler<'page.read'> = {
  from: 'page',
  shape: fromPage['page.read'],
  handle: inWords(async ({page, threadUrl, posts}, asker) => {
    const place = await placeOf(asker, page, await readSettings());
    const here = await takenOfThread(threadUrl, ({host, state}) =>
      isOfPlace(host, place) ? {state} : undefined,
    );
    const isErased = await erasedGlimpses({...place, threadUrl}, here.length > 0 ? posts : []);
    const changed = await recordPage({
      threadUrl,
      pageUrl: place.pageUrl,
      at: Date.now(),
      shows: mention =>
        isOfPlace(mention.host, place) && mention.pageUrl === place.pageUrl
          ? shownOf(mention, posts, isErased)
          : undefined,
      rules: await rulesNow(),
    });
    const where = {thread: threadUrl, page: place.pageUrl, at: Date.now()};
    if (here.length > 0) await keepTone(toneOfPage(posts, here, where));
    await countedPlace(place, here.length > 0 ? threadUrl : undefined, posts.length);
    return {noted: changed.length};
  }),
};
