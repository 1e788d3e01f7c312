import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {declineOffer} from '../../store/write/offers';
import {changed} from '../changed';
import {inWords} from '../in-words';
import {rulesNow} from '../rules';

/** A person says that a later post of ours is no answer to a mention; they are not asked again. */
export const offerDeclined: Handler<'offer.declined'> = {
  from: 'own page',
  shape: fromOwnPage['offer.declined'],
  handle: inWords(async ({mentionId, offerId}) => {
    const mentions = await declineOffer(mentionId, offerId, await rulesNow());
    await changed(mentions);
    return {declined: mentions.length > 0};
  }),
};
