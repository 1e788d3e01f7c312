import {customerWait, dueAt, hasClock, minutesBetween, targetState, teamWait} from '../clock';
import type {Mention} from '../mention/mention';
import type {Instant, Minutes} from '../mention/post';
import {say} from '../words';
import {durationWords} from './durations';
import {dateWords} from './moments';

/** Which colour and shape go with the words; the words alone say it too. */
export type Tone = 'waiting' | 'soon' | 'late' | 'done' | 'done late' | 'calm';

/** How a mention stands against its target, ready to be shown. */
export type Pace = {
  tone: Tone;
  words: string;
  /** The part of the target that has run, from 0 to 1. */
  spent: number;
};

function closedWords({state, archived}: Mention): string {
  if (state.standing.is === 'no reply needed') return say('ui_no_reply_needed');
  if (state.standing.is === 'not us') return say('ui_not_us');
  return archived ? say('ui_archived') : say('ui_no_clock');
}

function answeredWords(mention: Mention, now: Instant): string {
  const wait = customerWait(mention, now) ?? teamWait(mention, now);
  return say('ui_answered_in', durationWords(wait.minutes));
}

/** How a mention stands against its target now. */
export function pace(mention: Mention, target: Minutes, now: Instant): Pace {
  const due = dueAt(mention, target);
  if (due === undefined || !hasClock(mention)) {
    const isAnswered = mention.state.standing.is === 'answered';
    const words = isAnswered ? answeredWords(mention, now) : closedWords(mention);
    return {tone: isAnswered ? 'done' : 'calm', spent: 1, words};
  }
  const left = minutesBetween(now, due);
  const spent = Math.min(1, Math.max(0, 1 - left / target));
  switch (targetState(mention, {target, now})) {
    case 'waiting':
      return {tone: 'waiting', spent, words: say('ui_time_left', durationWords(left))};
    case 'due soon':
      return {tone: 'soon', spent, words: say('ui_time_left', durationWords(left))};
    case 'late-waiting':
      return {
        tone: 'late',
        spent: 1,
        words: say('ui_late_by', durationWords(minutesBetween(due, now))),
      };
    case 'answered in time':
      return {tone: 'done', spent: 1, words: answeredWords(mention, now)};
    case 'answered late':
      return {
        tone: 'done late',
        spent: 1,
        words: say('ui_answered_late', answeredWords(mention, now)),
      };
    case 'waiting again':
      return {tone: 'soon', spent: 1, words: say('ui_waiting_again')};
    case 'snoozed': {
      const until = mention.state.snoozedUntil ?? now;
      return {tone: 'calm', spent, words: say('ui_snoozed_until', dateWords(until, now))};
    }
    case 'no clock':
      return {tone: 'calm', spent: 1, words: closedWords(mention)};
  }
}
