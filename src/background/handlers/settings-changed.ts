import {hoursProblems} from '../../clock';
import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {toWorker} from '../../messages/shapes/to-worker';
import type {Settings} from '../../settings/settings';
import {changeSettings} from '../../settings/write';
import {say} from '../../words';
import {inWords} from '../in-words';
import {keepProjection} from '../projection';
import {applySites} from '../sites';

/** One impossible schedule would leave every figure beside it without open hours. */
function checkSchedule(schedule: Settings['schedule']): void {
  const starts = new Set(schedule.map(({since}) => since));
  const isGood = schedule.every(({hours}) => hoursProblems(hours).length === 0);
  if (!isGood || starts.size < schedule.length) {
    throw new Refused('not allowed', say('worker_hours_wrong'));
  }
}

/** A person changes the target, the look, when a post is too old; or finishes the first run. */
export const settingsChanged: Handler<'settings.changed'> = {
  from: 'own page',
  shape: toWorker['settings.changed'],
  handle: inWords(async change => {
    if (change.schedule) checkSchedule(change.schedule);
    const settings = await changeSettings(before => ({...before, ...change}));
    if (change.ready !== undefined) await applySites(settings);
    await keepProjection();
    return settings;
  }),
};
