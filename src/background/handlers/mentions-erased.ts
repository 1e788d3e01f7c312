import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {erasable} from '../../store/erasable';
import {erase} from '../../store/write/erase';
import {deciding} from '../deciding';
import {inWords} from '../in-words';
import {dropStates} from '../tabs';

/** A person erases mentions on one of our own pages, after being asked twice. */
export const mentionsErased: Handler<'mentions.erased'> = {
  from: 'own page',
  shape: fromOwnPage['mentions.erased'],
  handle: inWords(async ({which}) => {
    const eraser = await deciding();
    const ids = await erasable(which);
    const erased = await erase(which, eraser);
    await dropStates(new Set(ids), eraser.at);
    return {erased};
  }),
};
