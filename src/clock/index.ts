/** The clock: how fast mentions are answered, the never answered included. */
export {type AnsweredWithin, answeredWithin} from './answered-within';
export {type ArchiveRule, belongsInArchive} from './archive';
export {type Clocked, type ClockOf, hasClock, postedWidth, standingFor} from './clocked';
export {answeredCurve, type Curve, type Step} from './curve';
export {type Entering, entering, type Figure, type Outside} from './entering';
export {type Headline, headline} from './headline';
export {customerWait, teamWait} from './mention-wait';
export {needsReply, type ReplyPolicy} from './needs-reply';
export {medianWait, quantileWait} from './quantile-wait';
export {
  dueAt,
  dueSoonAt,
  type Held,
  isSnoozed,
  type TargetState,
  targetState,
} from './target-state';
export {DAY, HOUR, minutesAfter, minutesBetween, type Wait} from './wait';
