import {pause} from './breathe';

/** The first wait between two messages, and the longest, in milliseconds. */
const FIRST_MS = 100;
const MOST_MS = 1000;

/** After so long without a message the next one goes at once. */
const QUIET_MS = 3000;

/**
 * Comes back when the next of some messages may go; at once where the page has been quiet, or is
 * left. To send one costs a page about a millisecond, however much it holds: those that follow each
 * other closely wait ever longer, and more goes into each.
 */
export function tempo(signal: AbortSignal): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  let wait = 0;
  return async () => {
    const since = performance.now() - last;
    if (since > QUIET_MS) wait = 0;
    if (since < wait) await pause(wait - since, signal);
    last = performance.now();
    wait = Math.min(Math.max(2 * wait, FIRST_MS), MOST_MS);
  };
}
