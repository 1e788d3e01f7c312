import {limits} from '../../mention/limits';
import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {readPrivate} from '../../store/read/private';
import {writePrivate} from '../../store/write/private';
import {say} from '../../words';
import {inWords} from '../in-words';
import {agreed, entriesTogether} from '../together';
import {inTurn} from '../turn';

/** A person names a view of the list of all mentions, gives it another name, or lets it go. */
export const viewsChanged: Handler<'views.changed'> = {
  from: 'own page',
  shape: fromOwnPage['views.changed'],
  handle: inWords(({views, seen}) =>
    inTurn('views', async () => {
      const kept = (await readPrivate('views')) ?? [];
      const three = {seen: seen ?? kept, kept, next: views};
      const value = agreed(entriesTogether(three, ({id}) => id));
      if (value.length > limits.views) {
        throw new Refused('not allowed', say('worker_views_full', limits.views));
      }
      await writePrivate({key: 'views', value});
      return {kept: value.length};
    }),
  ),
};
