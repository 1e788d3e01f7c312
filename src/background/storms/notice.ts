import type {StormId} from '../../mention/storm-log';
import type {Settings} from '../../settings/settings';
import type {PendingStorm} from '../../store/private-rows';
import {language, say, sayCount} from '../../words';
import type {Notice} from '../reminders/notice';

const OF_STORM = 'storm ';

/** The name of the notification of an alert, from which a click on it knows where to lead. */
export const stormNoticeName = ({stormId, level}: PendingStorm): string =>
  `${OF_STORM}${stormId} ${level}`;

/** The storm that a notification is about; undefined for one about anything else. */
export function stormOfNotice(name: string): StormId | undefined {
  return name.startsWith(OF_STORM) ? name.slice(OF_STORM.length).split(' ')[0] : undefined;
}

/** What is said of an alert: never a word of a post. */
export function stormNotice(pending: PendingStorm, {brands}: Settings): Notice {
  const {level, count, usual, hours, brandId} = pending;
  const brand = brands.find(({id}) => id === brandId)?.name ?? '';
  const number = new Intl.NumberFormat(language(), {maximumFractionDigits: 1}).format(usual);
  return {
    title: say(level === 'storm' ? 'worker_storm' : 'worker_watch', brand),
    message: `${sayCount('worker_voices', count, hours, number)}\n${say('worker_open_plan')}`,
  };
}
