import type {HoursVersion} from './hours';
import {hoursProblems} from './hours-problems';

/** True for opening hours over time that can be: each version usable, and no two from one moment on. */
export function isSchedule(versions: HoursVersion[]): boolean {
  const starts = new Set(versions.map(({since}) => since));
  return (
    starts.size === versions.length &&
    versions.every(({hours}) => hoursProblems(hours).length === 0)
  );
}
