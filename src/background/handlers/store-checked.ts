import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {readSettings} from '../../settings/read';
import {outlineAgain} from '../../store/write/outline-again';
import {recount} from '../../store/write/recount';
import {reproject} from '../../store/write/reproject';
import {setAside} from '../../store/write/set-aside';
import {inWords} from '../in-words';
import {rulesOf} from '../rules';

/** A person has the store checked: that every row can be read, is what its decisions say, and is counted. */
export const storeChecked: Handler<'store.checked'> = {
  from: 'own page',
  shape: fromOwnPage['store.checked'],
  handle: inWords(async () => {
    const aside = await setAside();
    const mended = await reproject(rulesOf(await readSettings()));
    const recounted = await recount();
    await outlineAgain();
    return {aside, mended, recounted};
  }),
};
