import {type Headline, HOUR, headline, type OnClock} from '../../clock';
import type {Instant} from '../../mention/post';
import {type Asked, enteringAt} from './asked';
import type {Asking} from './asking';
import type {Steps} from './steps';
import {happenedAt, type Timed} from './timed';

/** The posts of one week and how many of them were answered within the hour. */
export type Week = {start: Instant; posts: number; figure: Headline};

/**
 * Week by week, the share answered within 60 minutes by the customer's clock. A week is known by
 * its first moment; weeks without a post are left out.
 */
export function* weekly(
  asked: Asked,
  asking: Asking,
  weekOf: (at: Instant) => Instant,
): Steps<Week[]> {
  const weeks = new Map<Instant, OnClock<Timed>[]>();
  for (const one of asked.on('customer')) {
    const start = weekOf(happenedAt(one.mention));
    const week = weeks.get(start);
    if (week) week.push(one);
    else weeks.set(start, [one]);
  }
  const result: Week[] = [];
  for (const [start, posts] of [...weeks].sort(([a], [b]) => a - b)) {
    yield;
    const {waits} = enteringAt(posts, asking, HOUR);
    result.push({start, posts: posts.length, figure: headline(waits, HOUR)});
  }
  return result;
}
