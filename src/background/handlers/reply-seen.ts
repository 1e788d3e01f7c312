import {mentionId} from '../../mention/identity';
import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {toWorker} from '../../messages/shapes/to-worker';
import {isOurs} from '../../settings/accounts';
import {readSettings} from '../../settings/read';
import {offerInThread} from '../../store/write/offers';
import {decideInThread} from '../../store/write/thread';
import {changed} from '../changed';
import {answersIn} from '../explicit-reply';
import {inWords} from '../in-words';
import {isOfPlace, placeOf} from '../place';
import {resolvePosted} from '../posted';
import {offersIn} from '../probable-answer';
import {rulesOf} from '../rules';
import {believed} from '../sighting';

/**
 * A page shows a post by an account of ours: an explicit reply answers the mentions it is for; one
 * that is merely later is offered as their answer.
 */
export const replySeen: Handler<'reply.seen'> = {
  from: 'page',
  shape: toWorker['reply.seen'],
  handle: inWords(async ({page, reply: sent}, asker) => {
    const settings = await readSettings();
    const place = await placeOf(asker, page, settings);
    const post = believed(sent, place);
    const accounts = settings.brands.flatMap(brand => brand.accounts);
    if (!isOurs(post, place.frameHost, accounts)) {
      throw new Refused('not allowed', 'That is no account of ours.');
    }
    const seenAt = Date.now();
    const posted = resolvePosted(post, seenAt, place.zone);
    const reply = {post, seenAt, ...(posted === undefined ? {} : {posted})};
    const id = await mentionId(post, place.host);
    const {mentions} = await decideInThread(
      post.threadUrl,
      thread =>
        answersIn(
          reply,
          thread.filter(({mention}) => isOfPlace(mention.host, place)),
        ),
      {by: post.handle ?? post.author ?? '', at: seenAt, rules: rulesOf(settings)},
    );
    const offered = await offerInThread(
      post.threadUrl,
      thread =>
        offersIn(
          reply,
          id,
          thread.filter(({mention}) => isOfPlace(mention.host, place)),
        ),
      rulesOf(settings),
    );
    return {states: await changed([...mentions, ...offered])};
  }),
};
