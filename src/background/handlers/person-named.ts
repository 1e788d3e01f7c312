import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {writePrivate} from '../../store/write/private';
import {inWords} from '../in-words';

/** A person says by what name decisions are to be signed. */
export const personNamed: Handler<'person.named'> = {
  from: 'own page',
  shape: fromOwnPage['person.named'],
  handle: inWords(async ({name}) => {
    const person = name.trim();
    await writePrivate({key: 'person', value: person});
    return {name: person};
  }),
};
