import type {Mention} from '../mention/mention';
import type {Instant, Minutes} from '../mention/post';
import {SOON} from './target-state';
import {minutesAfter} from './wait';

/** Of what a person is reminded: that the target is about to run out, or that it has. */
export type ReminderLevel = 'soon' | 'late';

/** A reminder and its moment. */
export type Reminder = {level: ReminderLevel; at: Instant};

/** What a reminder depends on, beside the target. */
export type Remindable = Pick<Mention, 'seenAt' | 'followUps' | 'state' | 'reminded'>;

/** Each time it waits anew, after a reply, a dismissal or a reopening, it has its own two reminders. */
export const roundOf = ({state}: Pick<Mention, 'state'>): number => state.rounds;

/** When what is waited for was first seen: the mention, or in a later round the last follow-up. */
function foundAt(mention: Remindable): Instant {
  const last = roundOf(mention) > 0 ? mention.followUps?.at(-1) : undefined;
  return last?.seenAt ?? mention.seenAt;
}

/** The last reminder that was given in this round; a round that was taken back is over too. */
function given({reminded, ...mention}: Remindable): ReminderLevel | undefined {
  return reminded && reminded.round >= roundOf(mention) ? reminded.level : undefined;
}

/**
 * The next reminder of a mention that waits; undefined when both were given. Whoever finds a mention
 * late sees so on the page: they are reminded only a quarter of the target later.
 */
export function nextReminder(
  mention: Remindable,
  due: Instant,
  target: Minutes,
): Reminder | undefined {
  const before = given(mention);
  if (before === 'late') return undefined;
  const quarter = target * (1 - SOON);
  const found = foundAt(mention);
  const awake = mention.state.snoozedUntil ?? -Infinity;
  const soon = minutesAfter(due, -quarter);
  if (before === undefined && soon > found) return {level: 'soon', at: Math.max(soon, awake)};
  const late = due > found ? due : minutesAfter(found, quarter);
  return {level: 'late', at: Math.max(late, awake)};
}
