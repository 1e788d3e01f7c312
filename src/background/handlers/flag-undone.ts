import type {Mention} from '../../mention/mention';
import type {Handler} from '../../messages/answer';
import type {PageState} from '../../messages/contract';
import {Refused} from '../../messages/failures';
import {fromPage} from '../../messages/shapes/from-page';
import {readSettings} from '../../settings/read';
import {mentionById} from '../../store/read/one';
import {StoreUnavailable} from '../../store/unavailable';
import {undo} from '../../store/write/undo';
import {say} from '../../words';
import {changedOn} from '../changed';
import {deciding} from '../deciding';
import {inWords} from '../in-words';
import {takeBack} from '../outbox';
import {pageState} from '../page-state';
import {placeOf} from '../place';
import {hasTold} from '../tabs';

/**
 * The mention without its flag. A flag that waited may also have been kept, by a worker that died
 * then or by another tab; where the store is shut, to have taken it out of the outbox is enough.
 */
async function unflagged(id: string, wasWaiting: boolean): Promise<Mention | undefined> {
  try {
    return await withoutFlag(id);
  } catch (error) {
    if (wasWaiting && error instanceof StoreUnavailable) return undefined;
    throw error;
  }
}

async function withoutFlag(id: string): Promise<Mention | undefined> {
  const mention = await mentionById(id);
  const flag = mention?.state.flaggedBy;
  if (!mention?.state.flagged || flag === undefined) return mention;
  const {mentions} = await undo([flag], await deciding());
  return mentions.find(one => one.id === mention.id);
}

/** A page takes back a flag; only on a mention that it showed itself. */
export const flagUndone: Handler<'flag.undone'> = {
  from: 'page',
  shape: fromPage['flag.undone'],
  handle: inWords(async ({page, id}, asker): Promise<PageState> => {
    const settings = await readSettings();
    const place = await placeOf(asker, page, settings);
    if (!(await hasTold(place.tabId, id))) {
      throw new Refused('not allowed', say('worker_not_on_page'));
    }
    const wasWaiting = await takeBack(id);
    const mention = await unflagged(id, wasWaiting);
    if (mention) return changedOn(place, pageState(mention, settings, Date.now()));
    if (!wasWaiting) throw new Refused('not allowed', say('worker_unknown_mention'));
    return changedOn(place, {id, standing: 'waiting', flagged: false});
  }),
};
