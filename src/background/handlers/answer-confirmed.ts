import {offeredAnswer} from '../../clock';
import type {Mention} from '../../mention/mention';
import type {Handler} from '../../messages/answer';
import type {PageState} from '../../messages/contract';
import {Refused} from '../../messages/failures';
import {fromPage} from '../../messages/shapes/from-page';
import {readSettings} from '../../settings/read';
import {decisionsOf, mentionById} from '../../store/read/one';
import {decide, isOfStep} from '../../store/write/decide';
import {say} from '../../words';
import {changedOn} from '../changed';
import {deciding} from '../deciding';
import {inWords} from '../in-words';
import {pageState} from '../page-state';
import {placeOf} from '../place';
import {tabPage} from '../tab-page';
import {hasTold} from '../tabs';

const notOffered = () => new Refused('not allowed', say('worker_not_offered'));

/** True when the worker gave this token to this tab for this mention, and nobody used it yet. */
async function wasOffered(tabId: number, id: string, token: string): Promise<boolean> {
  const page = await tabPage(tabId);
  return page?.states.some(state => state.id === id && state.offer === token) ?? false;
}

/** True when this was confirmed with this token before: a message may arrive twice. */
async function wasConfirmed(tabId: number, id: string, token: string): Promise<boolean> {
  if (!(await hasTold(tabId, id))) return false;
  return (await decisionsOf(id)).some(decision => isOfStep(decision, token));
}

async function confirmed(id: string, token: string): Promise<Mention | undefined> {
  const mention = await mentionById(id);
  const offer = mention && offeredAnswer(mention);
  if (!offer) throw notOffered();
  const {replyAt, replyUrl} = offer;
  const url = replyUrl === undefined ? {} : {replyUrl};
  const {mentions} = await decide(
    [{kind: 'answered', how: 'confirmed', replyAt, ...url, mentionId: id}],
    {...(await deciding()), step: token},
  );
  return mentions.find(one => one.id === mention.id);
}

/**
 * A person confirms on a page that a later post of ours was the answer. The page itself cannot: it
 * takes the token that the worker gave to this tab, which is good for this once.
 */
export const answerConfirmed: Handler<'answer.confirmed'> = {
  from: 'page',
  shape: fromPage['answer.confirmed'],
  handle: inWords(async ({page, id, token}, asker): Promise<PageState> => {
    const settings = await readSettings();
    const place = await placeOf(asker, page, settings);
    const isConfirmed = await wasConfirmed(place.tabId, id, token);
    if (!isConfirmed && !(await wasOffered(place.tabId, id, token))) throw notOffered();
    const mention = isConfirmed ? await mentionById(id) : await confirmed(id, token);
    if (!mention) throw notOffered();
    return changedOn(place, pageState(mention, settings, Date.now()));
  }),
};
