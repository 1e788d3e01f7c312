import type {Handler} from '../../messages/answer';
import type {PageState} from '../../messages/contract';
import {Refused} from '../../messages/failures';
import {fromPage} from '../../messages/shapes/from-page';
import {isOurs} from '../../settings/accounts';
import {readSettings} from '../../settings/read';
import type {NoPicture} from '../../store/evidence-rows';
import {StoreUnavailable} from '../../store/unavailable';
import {keepPicture, type Taken} from '../../store/write/picture';
import {say} from '../../words';
import {changedOn} from '../changed';
import {type FlagSet, keepFlag} from '../flag';
import {countFlag} from '../flag-allowance';
import {inWords} from '../in-words';
import {changesSoFar} from '../latest';
import {putOff} from '../outbox';
import {pageState} from '../page-state';
import {pictureOf} from '../picture/take';
import {placeOf} from '../place';
import {sightingOf} from '../sighting';

/** The state of a flag that waits in the outbox. */
async function putAside(flag: FlagSet): Promise<PageState> {
  await putOff(flag);
  return {id: flag.sighting.facts.id, standing: 'waiting', flagged: true, unsaved: true};
}

/** How the post stands once its flag is set, and how many changes there had been then. */
async function flagged(flag: FlagSet): Promise<{state: PageState; since: number}> {
  try {
    const mention = await keepFlag(flag);
    const since = changesSoFar();
    if (!mention) throw new Refused('not allowed', say('worker_erased'));
    return {state: pageState(mention, await readSettings(), Date.now()), since};
  } catch (error) {
    if (error instanceof StoreUnavailable) {
      return {state: await putAside(flag), since: changesSoFar()};
    }
    throw error;
  }
}

type Where = Parameters<typeof keepPicture>[0];

/** Keeps what became of a picture; why not, where the store does not take it. */
async function keptOrWhy(where: Where, picture: Taken | NoPicture): Promise<NoPicture | undefined> {
  try {
    await keepPicture(where, picture);
    return undefined;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return error.why === 'full' ? 'no room' : 'store shut';
  }
}

/** Only of what was not to be kept before the store opens, the outbox says later that there is none. */
async function keepPictureOf(
  {id: mentionId, unsaved}: PageState,
  {sighting: {facts}}: FlagSet,
  picture: Taken | NoPicture | undefined,
): Promise<void> {
  if (picture === undefined || unsaved) return;
  const where = {mentionId, pageUrl: facts.pageUrl, at: facts.seenAt};
  const why = await keptOrWhy(where, picture);
  // The flag is kept by now, and no disk that is full must make it look as if it were not
  if (why !== undefined) await keptOrWhy(where, why);
}

/** A person flagged a post on a page. */
export const postFlagged: Handler<'post.flagged'> = {
  from: 'page',
  shape: fromPage['post.flagged'],
  handle: inWords(async ({page, post, matches, how, pose}, asker) => {
    const settings = await readSettings();
    const place = await placeOf(asker, page, settings);
    const accounts = settings.brands.flatMap(brand => brand.accounts);
    if (isOurs(post, place.frameHost, accounts)) {
      throw new Refused('not allowed', say('worker_own_post'));
    }
    const now = Date.now();
    await countFlag(place, now);
    const flag = {sighting: await sightingOf(post, matches, place, now), how};
    const [{state, since}, picture] = await Promise.all([flagged(flag), pictureOf(asker, pose)]);
    await keepPictureOf(state, flag, picture);
    return changedOn(place, state, since);
  }),
};
