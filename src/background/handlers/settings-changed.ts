import {type HoursVersion, isSchedule} from '../../clock';
import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {changeSettings} from '../../settings/write';
import {say} from '../../words';
import {inWords} from '../in-words';
import {keepProjection} from '../projection';
import {applySites} from '../sites';
import {agreed, entriesTogether, fitting, type Three} from '../together';

/** The opening hours with what a window changed of them. */
function hours(three: Three<HoursVersion[]>): HoursVersion[] {
  const versions = agreed(entriesTogether(three, ({since}) => since));
  const sorted = versions.toSorted((a, b) => a.since - b.since);
  const isTaken = (schedule: HoursVersion[]) => fromOwnPage['settings.changed']({schedule}).ok;
  const schedule = fitting(sorted, isTaken);
  // One impossible schedule would leave every figure beside it without open hours
  if (!isSchedule(schedule)) throw new Refused('not allowed', say('worker_hours_wrong'));
  return schedule;
}

/** A person changes the target, the look, when a post is too old; or finishes the first run. */
export const settingsChanged: Handler<'settings.changed'> = {
  from: 'own page',
  shape: fromOwnPage['settings.changed'],
  handle: inWords(async ({schedule, seen, ...change}) => {
    const settings = await changeSettings(({schedule: kept, ...before}) => ({
      ...before,
      ...change,
      ...(schedule
        ? {schedule: hours({seen: seen ?? kept, kept, next: schedule})}
        : {schedule: kept}),
    }));
    if (change.ready !== undefined) await applySites(settings);
    await keepProjection();
    return settings;
  }),
};
