import type {Minutes} from '../mention/post';
import {rises} from './curve';
import type {SomeWaits} from './waits';

/** A product of fractions may miss the share it stands for by its last digits. */
const ROUNDING = 1e-9;

/** The wait by which `share` of all were answered; `not reached` while too many still wait. */
export function quantileWait(waits: SomeWaits, share: number): Minutes | 'not reached' {
  for (const {minutes, unanswered} of rises(waits)) {
    if (1 - unanswered >= share - ROUNDING) return minutes;
  }
  return 'not reached';
}

/** The wait by which half of all were answered, the unanswered counted. */
export function medianWait(waits: SomeWaits): Minutes | 'not reached' {
  return quantileWait(waits, 0.5);
}
