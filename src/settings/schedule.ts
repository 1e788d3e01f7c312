import {type OpenClock, scheduleClock} from '../clock';
import type {Settings} from './settings';

/**
 * The clock that runs only while we are open, by the hours valid at each moment; undefined while no
 * opening hours were set. It remembers the days it looked at: one clock should serve many waits.
 */
export function openClockOf({schedule}: Pick<Settings, 'schedule'>): OpenClock | undefined {
  return schedule.length === 0 ? undefined : scheduleClock(schedule);
}
