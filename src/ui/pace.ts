import {
  customerWait,
  dueAgainAt,
  dueAt,
  hasClock,
  minutesBetween,
  postedWidth,
  SOON,
  targetState,
  teamWait,
  waitsAgain,
  waitsAgainSince,
} from '../clock';
import type {Mention} from '../mention/mention';
import type {Instant, Minutes} from '../mention/post';
import {say} from '../words';
import {durationWords, upToWords} from './durations';
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

/** True while an author waits for us: for the first reply, or for the next one. */
export function awaitsReply(mention: Mention): boolean {
  if (!hasClock(mention)) return false;
  return mention.state.standing.is === 'waiting' || waitsAgainSince(mention) !== undefined;
}

const calm = (words: string): Pace => ({tone: 'calm', spent: 1, words});

function closed({state, archived}: Mention): Pace {
  if (state.standing.is === 'no reply needed') return calm(say('ui_no_reply_needed'));
  if (state.standing.is === 'not us') return calm(say('ui_not_us'));
  return calm(archived ? say('ui_archived') : say('ui_no_clock'));
}

/** How long the first response took, at most where it is not known exactly when the post was published. */
export function answeredWords(mention: Mention, now: Instant): string {
  const wait = customerWait(mention, now);
  const words = wait
    ? upToWords(wait.minutes, wait.minutes - (postedWidth(mention) ?? 0))
    : durationWords(teamWait(mention, now).minutes);
  return say('ui_answered_in', words);
}

/** How a reply stands that is due then, or so many minutes later at the most. */
function running(due: Instant, target: Minutes, now: Instant, later: Minutes = 0): Pace {
  if (now > due) {
    const late = minutesBetween(due, now);
    const words = say('ui_late_by', upToWords(late, late - later));
    return {tone: 'late', spent: 1, words};
  }
  const left = minutesBetween(now, due);
  const spent = Math.max(0, 1 - left / target);
  const words = say('ui_time_left', durationWords(left));
  return {tone: spent >= SOON ? 'soon' : 'waiting', spent, words};
}

function runningAgain(mention: Mention, target: Minutes, now: Instant): Pace {
  const since = waitsAgain(mention);
  const later = since && minutesBetween(since.from, since.to);
  const pace = running(dueAgainAt(mention, target) ?? now, target, now, later);
  return {...pace, words: say('ui_waiting_again', pace.words)};
}

/** Thanks that are late are said to be, but do not shout beside a complaint. */
function quietly(pace: Pace, {triage}: Mention['state']): Pace {
  return triage === 'praise' && pace.tone === 'late' ? {...pace, tone: 'waiting'} : pace;
}

/** What was promised to a mention: how soon, and whether its brands ask for a reply at all. */
export type Promised = {target: Minutes; isAsked?: boolean};

/** How a mention stands against what was promised, now. */
export function pace(mention: Mention, {target, isAsked = true}: Promised, now: Instant): Pace {
  const due = dueAt(mention, target);
  switch (targetState(mention, {target, now})) {
    case 'waiting':
    case 'due soon':
    case 'late-waiting':
      if (!isAsked) return calm(say('dashboard_state_not_asked'));
      return quietly(running(due ?? now, target, now), mention.state);
    case 'waiting again':
      return runningAgain(mention, target, now);
    case 'answered in time':
      return {tone: 'done', spent: 1, words: answeredWords(mention, now)};
    case 'answered late': {
      const words = say('ui_answered_late', answeredWords(mention, now));
      return {tone: 'done late', spent: 1, words};
    }
    case 'snoozed':
      return calm(say('ui_snoozed_until', dateWords(mention.state.snoozedUntil ?? now, now)));
    case 'no clock':
      return mention.state.standing.is === 'answered'
        ? {tone: 'done', spent: 1, words: answeredWords(mention, now)}
        : closed(mention);
  }
}
