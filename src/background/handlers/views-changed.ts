import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import type {SavedView} from '../../store/private-rows';
import {readPrivate} from '../../store/read/private';
import {writePrivate} from '../../store/write/private';
import {inWords} from '../in-words';
import {agreed, entriesTogether, fitting} from '../together';
import {inTurn} from '../turn';

/** A person names a view of the list of all mentions, gives it another name, or lets it go. */
export const viewsChanged: Handler<'views.changed'> = {
  from: 'own page',
  shape: fromOwnPage['views.changed'],
  handle: inWords(({views, seen}) =>
    inTurn('views', async () => {
      const kept = (await readPrivate('views')) ?? [];
      const three = {seen: seen ?? kept, kept, next: views};
      const isTaken = (all: SavedView[]) => fromOwnPage['views.changed']({views: all}).ok;
      const value = fitting(agreed(entriesTogether(three, ({id}) => id)), isTaken);
      await writePrivate({key: 'views', value});
      return {kept: value.length};
    }),
  ),
};
