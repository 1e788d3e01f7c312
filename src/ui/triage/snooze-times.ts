import type {Instant} from '../../mention/post';
import {say, type Word} from '../../words';

const HOUR = 3_600_000;
const MORNING = 9;

/** Nine in the morning, so many days on, by the clock on the wall. */
function morning(now: Instant, days: number): Instant {
  const day = new Date(now);
  day.setDate(day.getDate() + days);
  return day.setHours(MORNING, 0, 0, 0);
}

/** One moment that is often meant. */
export type SnoozeTime = {words: Word; at: Instant};

/** When people mostly want to see again what they set aside. */
export function snoozeTimes(now: Instant): SnoozeTime[] {
  const toMonday = (8 - new Date(now).getDay()) % 7 || 7;
  return [
    {words: 'ui_snooze_hour', at: now + HOUR},
    {words: 'ui_snooze_hours', at: now + 4 * HOUR},
    {words: 'ui_snooze_tomorrow', at: morning(now, 1)},
    {words: 'ui_snooze_monday', at: morning(now, toMonday)},
  ];
}

/** What stands in the field, or why it cannot be. */
export function snoozeUntil(
  value: string,
  now: Instant,
): {ok: true; at: Instant} | {ok: false; why: string} {
  const at = new Date(value).getTime();
  if (Number.isNaN(at)) return {ok: false, why: say('ui_snooze_no_time')};
  return at > now ? {ok: true, at} : {ok: false, why: say('ui_snooze_past')};
}
