import {breathe, pause} from './breathe';
import type {Pace} from './slices';

const SECOND = 1000;

/**
 * A pace that takes at most `perSecond` milliseconds of each second, whatever the page does: a page
 * that rewrites itself a thousand times a second is read late, not slowed down.
 */
export function allowance(perSecond: number, signal: AbortSignal): Pace {
  let since = performance.now();
  let spent = 0;
  return async ms => {
    const now = performance.now();
    if (now - since >= SECOND) {
      since = now;
      spent = 0;
    }
    spent += ms;
    await (spent < perSecond ? breathe() : pause(since + SECOND - now, signal));
  };
}
