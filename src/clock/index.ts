/** The clock: how fast mentions are answered, the never answered included. */
export {type AnsweredWithin, answeredWithin} from './answered-within';
export {type ArchiveRule, belongsInArchive} from './archive';
export {BAND_ENDS, type Backlog, backlog} from './backlog';
export {
  type Clocked,
  type ClockOf,
  customerStart,
  type Followed,
  hasClock,
  isCounted,
  isExactEnough,
  postedWidth,
  type Start,
  standingFor,
  type Waited,
} from './clocked';
export {followedTo, type Step, stepsAt} from './curve';
export {discoveryDelay} from './discovery-delay';
export {answerAfter, earliestAnswer} from './earliest-answer';
export {
  type Entering,
  entering,
  enteringOf,
  type Figure,
  type OnClock,
  type Outside,
  onClock,
} from './entering';
export {type Headline, headline} from './headline';
export type {Hours, HoursVersion, OpenSpan} from './hours';
export {type HoursProblem, hoursProblems, isDate, isZone} from './hours-problems';
export {noneAnswered} from './interval';
export {isSchedule} from './is-schedule';
export {dayIn, startOfDay} from './local-day';
export {customerWait, teamWait, type WaitSpan, waitSpan} from './mention-wait';
export {needsReply, type ReplyPolicy} from './needs-reply';
export {type NeverAnswered, neverAnswered} from './never-answered';
export {nextReplyWaits, type Turn} from './next-reply';
export {offeredAnswer} from './offered-answer';
export {type OpenClock, openClock, openMinutes, scheduleClock} from './open-minutes';
export {medianWait, quantileWait} from './quantile-wait';
export {isQuiet, type QuietHours, type QuietProblem, quietProblems} from './quiet-hours';
export {nextReminder, type Reminder, type ReminderLevel, roundOf} from './reminder';
export {handOffWait, resolutionWait} from './resolution-wait';
export {
  dueAt,
  dueSoonAt,
  type Held,
  isSnoozed,
  SOON,
  type TargetState,
  targetState,
} from './target-state';
export {
  dismissedWaits,
  dueAgainAt,
  startOfWait,
  turnsOf,
  waitsAgain,
  waitsAgainSince,
} from './turns';
export {DAY, HOUR, minutesAfter, minutesBetween, type Wait} from './wait';
export {asWaits, type SomeWaits, Waits} from './waits';
