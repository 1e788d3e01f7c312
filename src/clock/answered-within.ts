import type {Minutes} from '../mention/post';
import {answeredCurve, type Curve, type Step} from './curve';
import {type Interval, noneAnswered} from './interval';
import type {Wait} from './wait';

/** What is known of the share answered within a horizon. */
export type AnsweredWithin = Interval & {
  /** `not known yet` where nobody was followed as far as the horizon; the bounds still hold. */
  share: number | 'not known yet';
  /** Mentions entering the figure. */
  atRisk: number;
};

function lastStep({steps}: Curve, horizon: Minutes): Step | undefined {
  return steps.findLast(step => step.minutes <= horizon);
}

/** The share answered within `horizon` minutes of all that need a reply, with its 95 % interval. */
export function answeredWithin(waits: Wait[], horizon: Minutes): AnsweredWithin {
  const atRisk = waits.length;
  const curve = answeredCurve(waits);
  const {share, low, high} = lastStep(curve, horizon) ?? {share: 0, low: 0, high: 1};
  if (share < 1 && (atRisk === 0 || horizon > curve.followedTo)) {
    return {share: 'not known yet', low, high: 1, atRisk};
  }
  if (share > 0) return {share, low, high, atRisk};
  const followed = waits.filter(wait => wait.minutes >= horizon).length;
  return {share, ...noneAnswered(followed), atRisk};
}
