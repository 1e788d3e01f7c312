import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {writePrivate} from '../../store/write/private';
import {inWords} from '../in-words';

/** A person wants, or no longer wants, a picture of each post that they flag. */
export const picturesChanged: Handler<'pictures.changed'> = {
  from: 'own page',
  shape: fromOwnPage['pictures.changed'],
  handle: inWords(async ({wanted}) => {
    await writePrivate({key: 'pictures', value: wanted});
    return {kept: true};
  }),
};
