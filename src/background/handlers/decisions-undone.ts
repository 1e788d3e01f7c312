import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {undo} from '../../store/write/undo';
import {changed} from '../changed';
import {deciding} from '../deciding';
import {inWords} from '../in-words';

/** A person takes decisions back. */
export const decisionsUndone: Handler<'decisions.undone'> = {
  from: 'own page',
  shape: fromOwnPage['decisions.undone'],
  handle: inWords(async ({ids}) => {
    const {made, mentions} = await undo(ids, await deciding());
    await changed(mentions);
    return {undone: made.length};
  }),
};
