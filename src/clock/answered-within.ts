import type {Minutes} from '../mention/post';
import {followedTo, intervalAt, type Rise, rises} from './curve';
import {type Interval, noneAnswered} from './interval';
import {asWaits, type SomeWaits} from './waits';

/** What is known of the share answered within a horizon. */
export type AnsweredWithin = Interval & {
  /** `not known yet` where nobody was followed as far as the horizon; the bounds still hold. */
  share: number | 'not known yet';
  /** Mentions entering the figure. */
  atRisk: number;
};

function lastRise(waits: SomeWaits, horizon: Minutes): Rise | undefined {
  let last: Rise | undefined;
  for (const rise of rises(waits)) {
    if (rise.minutes > horizon) break;
    last = rise;
  }
  return last;
}

/** Before the first answer: Clopper–Pearson on those who were followed to the horizon. */
function noneYet(waits: SomeWaits, horizon: Minutes): Interval {
  const {answers, leavings} = asWaits(waits).inOrder;
  const followed = (minutes: number) => minutes >= horizon;
  return noneAnswered(answers.filter(followed).length + leavings.filter(followed).length);
}

/** The share answered within `horizon` minutes of all that need a reply, with its 95 % interval. */
export function answeredWithin(waits: SomeWaits, horizon: Minutes): AnsweredWithin {
  const atRisk = waits.length;
  const rise = lastRise(waits, horizon);
  const share = rise ? 1 - rise.unanswered : 0;
  const interval = rise ? intervalAt(rise) : noneYet(waits, horizon);
  const isBeyond = atRisk === 0 || horizon > followedTo(waits);
  if (isBeyond && share < 1) return {share: 'not known yet', low: interval.low, high: 1, atRisk};
  return {share, ...interval, atRisk};
}
