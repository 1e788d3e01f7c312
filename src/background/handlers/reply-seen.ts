import {mentionId} from '../../mention/identity';
import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromPage} from '../../messages/shapes/from-page';
import {isOurs} from '../../settings/accounts';
import {readSettings} from '../../settings/read';
import {changed} from '../changed';
import {inWords} from '../in-words';
import {placeOf} from '../place';
import {resolvePosted} from '../posted';
import {takeReply} from '../replies';
import {believed} from '../sighting';

/**
 * A page shows a post by an account of ours: an explicit reply answers the mentions it is for; one
 * that is merely later is offered as their answer.
 */
export const replySeen: Handler<'reply.seen'> = {
  from: 'page',
  shape: fromPage['reply.seen'],
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
    const id = await mentionId(post, place.host);
    const reply = {id, post, seenAt, ...(posted === undefined ? {} : {posted})};
    return {states: await changed(await takeReply(reply, place))};
  }),
};
