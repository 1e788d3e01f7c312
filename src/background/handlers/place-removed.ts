import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {unwatchPlace} from '../../store/write/places';
import {inWords} from '../in-words';

/** A person no longer watches a place. */
export const placeRemoved: Handler<'place.removed'> = {
  from: 'own page',
  shape: fromOwnPage['place.removed'],
  handle: inWords(async ({address}) => {
    await unwatchPlace(address);
    return {removed: true};
  }),
};
