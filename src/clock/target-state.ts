import type {BrandId} from '../mention/decision';
import type {Instant, Minutes} from '../mention/post';
import {type Clocked, hasClock, isExactEnough, standingFor, startOf} from './clocked';
import {waitsAgainSince} from './turns';
import {minutesAfter} from './wait';

/** Where a mention stands against its target. Late stays late: an answer or a snooze changes no past. */
export type TargetState =
  | 'waiting'
  | 'due soon'
  | 'late-waiting'
  | 'answered in time'
  | 'answered late'
  | 'waiting again'
  | 'snoozed'
  | 'no clock';

/** The part of the target after which a mention is due soon. */
export const SOON = 0.75;

/** What a target is held against. */
export type Held = {target: Minutes; now: Instant; brandId?: BrandId};

function targetStart(mention: Clocked, target: Minutes): Instant {
  const posted = isExactEnough(mention, target) ? startOf(mention, 'customer') : undefined;
  return posted ?? mention.seenAt;
}

/**
 * When the promised response time runs out: counted from posted where that is known to a quarter
 * of the target, else from first seen. Undefined for the archive, which has no clock.
 */
export function dueAt(mention: Clocked, target: Minutes): Instant | undefined {
  return hasClock(mention) ? minutesAfter(targetStart(mention, target), target) : undefined;
}

/** When a mention begins to be due soon. */
export function dueSoonAt(mention: Clocked, target: Minutes): Instant | undefined {
  return hasClock(mention) ? minutesAfter(targetStart(mention, target), target * SOON) : undefined;
}

/** True while a person has set the mention aside until later; lists leave it out, figures do not. */
export function isSnoozed({state}: Clocked, now: Instant): boolean {
  return state.snoozedUntil !== undefined && now < state.snoozedUntil;
}

function waitingState(mention: Clocked, {target, now}: Held, due: Instant): TargetState {
  if (now > due) return 'late-waiting';
  if (isSnoozed(mention, now)) return 'snoozed';
  return now >= (dueSoonAt(mention, target) ?? due) ? 'due soon' : 'waiting';
}

/** The target state of a mention at `held.now`. */
export function targetState(mention: Clocked, held: Held): TargetState {
  const due = dueAt(mention, held.target);
  const standing = standingFor(mention, held.brandId);
  if (due === undefined || standing.is === 'no reply needed' || standing.is === 'not us') {
    return 'no clock';
  }
  if (standing.is === 'waiting') return waitingState(mention, held, due);
  if (waitsAgainSince(mention) !== undefined) return 'waiting again';
  return standing.answerAt > due ? 'answered late' : 'answered in time';
}
