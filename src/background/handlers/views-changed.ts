import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {writePrivate} from '../../store/write/private';
import {inWords} from '../in-words';

/** A person names a view of the list of all mentions, gives it another name, or lets it go. */
export const viewsChanged: Handler<'views.changed'> = {
  from: 'own page',
  shape: fromOwnPage['views.changed'],
  handle: inWords(async ({views}) => {
    await writePrivate({key: 'views', value: views});
    return {kept: views.length};
  }),
};
