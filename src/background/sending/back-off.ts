import type {Instant} from '../../mention/post';
import {isFinal, type SendFailure} from '../../mention/webhook';

const MINUTE = 60_000;

/** How long each further try waits for, in minutes: all of them together take two days. */
const WAITS = [1, 2, 5, 15, 30, 60, 120, 240, 480, 720, 1200];

/** No try waits for longer than this, unless a clock was set back. */
export const LONGEST_WAIT_MS = 25 * 60 * MINUTE;

/** When something is tried again that was tried so often; undefined where only a person can help. */
export function nextTry(tries: number, failure: SendFailure, now: Instant): Instant | undefined {
  const wait = WAITS[tries - 1];
  if (wait === undefined || isFinal(failure)) return undefined;
  const notBefore = failure.is === 'status' ? (failure.notBefore ?? now) : now;
  return Math.max(now + wait * MINUTE, notBefore);
}
