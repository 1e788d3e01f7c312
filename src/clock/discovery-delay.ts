import type {Minutes} from '../mention/post';
import type {Waited} from './clocked';
import {minutesBetween} from './wait';

/** How long a mention lay unseen: a range where posted is one; undefined where posted is unknown. */
export function discoveryDelay({
  posted,
  seenAt,
}: Pick<Waited, 'posted' | 'seenAt'>): {least: Minutes; most: Minutes} | undefined {
  if (!posted) return undefined;
  return {least: minutesBetween(posted.to, seenAt), most: minutesBetween(posted.from, seenAt)};
}
