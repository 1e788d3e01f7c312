import type {Minutes} from '../mention/post';
import {allAnswered, type Interval, logLogInterval} from './interval';
import type {Wait} from './wait';

/** The estimate just after the answers that came at exactly `minutes`. */
export type Rise = {
  minutes: Minutes;
  /** The Kaplan–Meier estimate: the share not yet answered. */
  unanswered: number;
  /** Greenwood's sum so far. */
  greenwood: number;
  /** How many still waited, and were watched, just before. */
  waiting: number;
  /** How many were answered at exactly this wait. */
  answered: number;
  /** How many had been answered by then. */
  answeredSoFar: number;
};

/** One step of the curve: by `minutes`, this share of all had been answered. */
export type Step = Interval & Pick<Rise, 'minutes' | 'waiting' | 'answered'> & {share: number};

/** The share answered as the wait grows, and how far anybody was followed. */
export type Curve = {steps: Step[]; followedTo: Minutes};

function sortedMinutes(waits: Wait[], answered: boolean): Float64Array {
  const minutes = new Float64Array(waits.length);
  let count = 0;
  for (const wait of waits) if (wait.answered === answered) minutes[count++] = wait.minutes;
  return minutes.subarray(0, count).sort();
}

/**
 * The Kaplan–Meier estimate, rise by rise: the unanswered count for as long as they were watched.
 * One who leaves unanswered at the moment of an answer still counts as waiting then.
 */
export function* rises(waits: Wait[]): Generator<Rise> {
  const answers = sortedMinutes(waits, true);
  const leavings = sortedMinutes(waits, false);
  let unanswered = 1;
  let greenwood = 0;
  let left = 0;
  for (let done = 0; done < answers.length; ) {
    const minutes = answers[done] ?? 0;
    let answeredSoFar = done + 1;
    while (answers[answeredSoFar] === minutes) answeredSoFar++;
    while ((leavings[left] ?? Infinity) < minutes) left++;
    const waiting = waits.length - done - left;
    const answered = answeredSoFar - done;
    unanswered *= 1 - answered / waiting;
    greenwood += answered / (waiting * (waiting - answered));
    // A clock set back makes no wait shorter than none.
    yield {minutes: Math.max(0, minutes), unanswered, greenwood, waiting, answered, answeredSoFar};
    done = answeredSoFar;
  }
}

/** The interval at a rise; where all are answered, the one for all of those followed so far. */
export function intervalAt({unanswered, greenwood, answeredSoFar}: Rise): Interval {
  return unanswered === 0 ? allAnswered(answeredSoFar) : logLogInterval(unanswered, greenwood);
}

/** The longest that any of them was followed. */
export function followedTo(waits: Wait[]): Minutes {
  return waits.reduce((longest, {minutes}) => Math.max(longest, minutes), 0);
}

/** The answered-within curve: 1 − Kaplan–Meier, with its interval at each step. */
export function answeredCurve(waits: Wait[]): Curve {
  const steps = Array.from(rises(waits), rise => {
    const {minutes, waiting, answered} = rise;
    return {minutes, share: 1 - rise.unanswered, ...intervalAt(rise), waiting, answered};
  });
  return {steps, followedTo: followedTo(waits)};
}
