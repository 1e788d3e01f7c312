import {breathe} from './breathe';

/** What one slice may take of the page's time, in milliseconds. */
const SLICE_MS = 4;

/** How work is spread: told how long each slice took, it comes back when the next may begin. */
export type Pace = (spentMs: number) => Promise<void>;

/**
 * Does the steps of some work in slices that let the page breathe in between, until all is done or
 * the signal ends it.
 */
export async function inSlices(
  steps: Iterable<unknown>,
  signal: AbortSignal,
  pace: Pace = breathe,
): Promise<void> {
  for (const iterator = steps[Symbol.iterator](); !signal.aborted; ) {
    const began = performance.now();
    do {
      if (iterator.next().done) return;
    } while (performance.now() - began < SLICE_MS);
    await pace(performance.now() - began);
  }
}
