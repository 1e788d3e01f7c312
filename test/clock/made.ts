import type {Clocked} from '../../src/clock/clocked';
import type {Wait} from '../../src/clock/wait';
import {type MentionState, type Standing, untouched} from '../../src/mention/fold';
import type {Instant} from '../../src/mention/post';

/** Noon of a Tuesday: the moment most tests start from. */
export const NOON: Instant = Date.UTC(2026, 2, 10, 12);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** NOON and so many minutes more (or fewer). */
export const noon = (minutes: number): Instant => NOON + minutes * MINUTE;

/** A length of time in milliseconds. */
export const hours = (count: number): number => count * HOUR;

/** Our reply so many minutes after noon. */
export const answeredAt = (minutes: number): Standing => ({
  is: 'answered',
  answerAt: noon(minutes),
  channel: 'reply',
  by: 'Dana',
});

/** A mention posted and first seen at noon that nobody touched, with what differs. */
export function clocked(
  differs: Partial<Omit<Clocked, 'state'>> & {state?: Partial<MentionState>} = {},
): Clocked {
  const {state, ...rest} = differs;
  return {
    seenAt: NOON,
    posted: {from: NOON, to: NOON},
    archived: false,
    ...rest,
    state: {...untouched, ...state},
  };
}

/** Waits written as numbers: answered after so many minutes. */
export const answered = (...minutes: number[]): Wait[] =>
  minutes.map(value => ({minutes: value, answered: true}));

/** Waits written as numbers: still unanswered after so many minutes. */
export const unanswered = (...minutes: number[]): Wait[] =>
  minutes.map(value => ({minutes: value, answered: false}));
