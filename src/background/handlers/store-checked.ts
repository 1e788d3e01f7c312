import type {Handler} from '../../messages/answer';
import {toWorker} from '../../messages/shapes/to-worker';
import {readSettings} from '../../settings/read';
import {outlineAgain} from '../../store/write/outline-again';
import {recount} from '../../store/write/recount';
import {reproject} from '../../store/write/reproject';
import {inWords} from '../in-words';
import {rulesOf} from '../rules';

/** A person has the store checked: every row against its decisions, the counters against the rows. */
export const storeChecked: Handler<'store.checked'> = {
  from: 'own page',
  shape: toWorker['store.checked'],
  handle: inWords(async () => {
    const mended = await reproject(rulesOf(await readSettings()));
    const recounted = await recount();
    await outlineAgain();
    return {mended, recounted};
  }),
};
