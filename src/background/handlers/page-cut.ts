import type {Handler} from '../../messages/answer';
import {fromPage} from '../../messages/shapes/from-page';
import {readSettings} from '../../settings/read';
import {fellShort} from '../cuts';
import {placeOf} from '../place';

/** A page tells where the reading of it fell short. */
export const pageCut: Handler<'page.cut'> = {
  from: 'page',
  shape: fromPage['page.cut'],
  handle: async ({page, cuts, missed}, asker) => {
    const place = await placeOf(asker, page, await readSettings());
    await fellShort(place, {cuts, missed}, Date.now());
    return {noted: true};
  },
};
