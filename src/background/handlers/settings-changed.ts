import {isSchedule} from '../../clock';
import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {changeSettings} from '../../settings/write';
import {say} from '../../words';
import {inWords} from '../in-words';
import {keepProjection} from '../projection';
import {applySites} from '../sites';

/** A person changes the target, the look, when a post is too old; or finishes the first run. */
export const settingsChanged: Handler<'settings.changed'> = {
  from: 'own page',
  shape: fromOwnPage['settings.changed'],
  handle: inWords(async change => {
    // One impossible schedule would leave every figure beside it without open hours
    if (change.schedule && !isSchedule(change.schedule)) {
      throw new Refused('not allowed', say('worker_hours_wrong'));
    }
    const settings = await changeSettings(before => ({...before, ...change}));
    if (change.ready !== undefined) await applySites(settings);
    await keepProjection();
    return settings;
  }),
};
