import type {Handler} from '../../messages/answer';
import {toWorker} from '../../messages/shapes/to-worker';
import {changeSettings} from '../../settings/write';
import {inWords} from '../in-words';
import {keepProjection} from '../projection';
import {applySites} from '../sites';

/** A person changes the target, the look, when a post is too old; or finishes the first run. */
export const settingsChanged: Handler<'settings.changed'> = {
  from: 'own page',
  shape: toWorker['settings.changed'],
  handle: inWords(async change => {
    const settings = await changeSettings(before => ({...before, ...change}));
    if (change.ready !== undefined) await applySites(settings);
    await keepProjection();
    return settings;
  }),
};
