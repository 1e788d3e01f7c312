import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {erasable} from '../../store/erasable';
import {erase} from '../../store/write/erase';
import {sayCount} from '../../words';
import {deciding} from '../deciding';
import {inWords} from '../in-words';
import {dropStates} from '../tabs';

/** A person erases mentions on one of our own pages, after being asked twice. */
export const mentionsErased: Handler<'mentions.erased'> = {
  from: 'own page',
  shape: fromOwnPage['mentions.erased'],
  handle: inWords(async ({which, atMost}) => {
    const eraser = await deciding();
    const ids = await erasable(which);
    if (ids.length > atMost) {
      throw new Refused('not allowed', sayCount('worker_more_to_erase', ids.length));
    }
    const erased = await erase(which, eraser, ids);
    await dropStates(new Set(ids), eraser.at);
    return {erased};
  }),
};
