import type {Minutes} from '../mention/post';
import {allAnswered, type Interval, logLogInterval} from './interval';
import {asWaits, type SomeWaits} from './waits';

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

/**
 * The Kaplan–Meier estimate, rise by rise: the unanswered count for as long as they were watched.
 * One who leaves unanswered at the moment of an answer still counts as waiting then.
 */
export function* rises(all: SomeWaits): Generator<Rise> {
  const waits = asWaits(all);
  const {answers, leavings} = waits.inOrder;
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
export function followedTo(all: SomeWaits): Minutes {
  const {answers, leavings} = asWaits(all).inOrder;
  return Math.max(0, answers.at(-1) ?? 0, leavings.at(-1) ?? 0);
}

function stepOf(rise: Rise): Step {
  const {minutes, waiting, answered} = rise;
  return {minutes, share: 1 - rise.unanswered, ...intervalAt(rise), waiting, answered};
}

/** The step that the answered-within curve, 1 − Kaplan–Meier, stands on at each of some waits in growing order; none before the first. */
export function stepsAt(all: SomeWaits, places: readonly Minutes[]): (Step | undefined)[] {
  const found: (Step | undefined)[] = [];
  let last: Rise | undefined;
  const upTo = (minutes: Minutes) => {
    while ((places[found.length] ?? Infinity) < minutes) found.push(last && stepOf(last));
  };
  for (const rise of rises(all)) {
    upTo(rise.minutes);
    last = rise;
  }
  upTo(Infinity);
  return found;
}
