import type {Minutes} from '../mention/post';
import {allAnswered, type Interval, logLogInterval} from './interval';
import type {Wait} from './wait';

/** One rise of the curve: by `minutes`, this share of all had been answered. */
export type Step = Interval & {
  minutes: Minutes;
  share: number;
  /** How many still waited, and were watched, just before. */
  waiting: number;
  /** How many were answered at exactly this wait. */
  answered: number;
};

/** The share answered as the wait grows, and how far anybody was followed. */
export type Curve = {steps: Step[]; followedTo: Minutes};

function sortedMinutes(waits: Wait[], answered: boolean): Float64Array {
  const minutes = waits.filter(wait => wait.answered === answered).map(wait => wait.minutes);
  return Float64Array.from(minutes, value => Math.max(0, value)).sort();
}

/**
 * The answered-within curve: 1 − Kaplan–Meier, the unanswered counted for as long as they were
 * watched. One who leaves unanswered at the moment of an answer still counts as waiting then.
 */
export function answeredCurve(waits: Wait[]): Curve {
  const answers = sortedMinutes(waits, true);
  const leavings = sortedMinutes(waits, false);
  const steps: Step[] = [];
  let unanswered = 1;
  let greenwood = 0;
  let left = 0;
  for (let done = 0; done < answers.length; ) {
    const minutes = answers[done] ?? 0;
    let until = done + 1;
    while (until < answers.length && answers[until] === minutes) until++;
    while ((leavings[left] ?? Infinity) < minutes) left++;
    const waiting = waits.length - done - left;
    const answered = until - done;
    unanswered *= 1 - answered / waiting;
    greenwood += answered / (waiting * (waiting - answered));
    const interval = unanswered === 0 ? allAnswered(until) : logLogInterval(unanswered, greenwood);
    steps.push({minutes, share: 1 - unanswered, ...interval, waiting, answered});
    done = until;
  }
  return {steps, followedTo: Math.max(answers.at(-1) ?? 0, leavings.at(-1) ?? 0)};
}
