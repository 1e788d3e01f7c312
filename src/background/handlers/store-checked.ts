import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {outlineAgain} from '../../store/write/outline-again';
import {recount} from '../../store/write/recount';
import {reproject} from '../../store/write/reproject';
import {setAside} from '../../store/write/set-aside';
import {inWords} from '../in-words';
import {rulesNow} from '../rules';
import {inTurn} from '../turn';

/** A person has the store checked: that every row can be read, is what its decisions say, and is counted. */
export const storeChecked: Handler<'store.checked'> = {
  from: 'own page',
  shape: fromOwnPage['store.checked'],
  handle: inWords(async () => {
    const aside = await setAside();
    const mended = await inTurn('projection', async () => reproject(await rulesNow()));
    const recounted = await recount();
    await outlineAgain();
    return {aside, mended, recounted};
  }),
};
