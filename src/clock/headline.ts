import type {Minutes} from '../mention/post';
import {answeredWithin} from './answered-within';
import {asWaits, type SomeWaits} from './waits';

/** Below this many mentions a percentage says more than is known. */
const FEWEST = 10;

/** A headline figure that never says more than is known. */
export type Headline =
  | {is: 'share'; share: number; low: number; high: number; of: number}
  | {is: 'so far'; answered: number; of: number}
  | {is: 'not known yet'; of: number};

/** How many were answered within `horizon` minutes, in the form that the data can carry. */
export function headline(waits: SomeWaits, horizon: Minutes): Headline {
  const of = waits.length;
  if (of === 0) return {is: 'not known yet', of};
  if (of < FEWEST) {
    const answered = asWaits(waits).inOrder.answers.filter(minutes => minutes <= horizon).length;
    return {is: 'so far', answered, of};
  }
  const {share, low, high} = answeredWithin(waits, horizon);
  return share === 'not known yet' ? {is: share, of} : {is: 'share', share, low, high, of};
}
