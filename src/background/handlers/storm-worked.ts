import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {openStorm, UnknownStorm, type Working, workOnStorm} from '../../store/write/storms';
import {say} from '../../words';
import {deciding} from '../deciding';
import {inWords} from '../in-words';
import {keepStorms} from '../storms/keep';
import {showStormSign} from '../storms/sign';

async function working(step: string): Promise<Working> {
  const {by, at} = await deciding();
  return {step, by, at};
}

/** Erased meanwhile, maybe from another window. */
function known<T>(work: Promise<T>): Promise<T> {
  return work.catch(error => {
    if (!(error instanceof UnknownStorm)) throw error;
    throw new Refused('not allowed', say('worker_unknown_storm'));
  });
}

/** A person says what was done about a storm. */
export const stormWorked: Handler<'storm.worked'> = {
  from: 'own page',
  shape: fromOwnPage['storm.worked'],
  handle: inWords(async ({step, stormId, work}) => {
    const entry = await known(workOnStorm(stormId, work, await working(step)));
    await showStormSign(entry.at); // It goes with the storm that is closed
    return {entry};
  }),
};

/** A person opens the plan for a brand, though the rule saw nothing. */
export const stormOpened: Handler<'storm.opened'> = {
  from: 'own page',
  shape: fromOwnPage['storm.opened'],
  handle: inWords(async ({step, brandId}) => {
    await keepStorms(Date.now()); // A brand that nobody looked at yet has nothing that names its storm
    return {stormId: await openStorm(brandId, await working(step))};
  }),
};
