import {type Headline, HOUR, headline} from '../../clock';
import {happenedAt} from '../../mention/happened';
import type {Instant} from '../../mention/post';
import {type Asked, enteringAt} from './asked';
import type {Asking} from './asking';
import type {Steps} from './steps';

/** The posts of one week that need a reply and how many of them were answered within the hour. */
export type Week = {start: Instant; posts: number; figure: Headline};

/**
 * Week by week, the share answered within 60 minutes by the customer's clock. A week is known by
 * its first moment; weeks without a post that needs a reply are left out.
 */
export function* weekly(
  asked: Asked,
  asking: Asking,
  weekOf: (at: Instant) => Instant,
): Steps<Week[]> {
  const all = asked.on('customer');
  const weeks = new Map<Instant, number[]>();
  all.mentions.forEach((mention, at) => {
    if (all.reasons[at] !== undefined) return;
    const start = weekOf(happenedAt(mention));
    const week = weeks.get(start);
    if (week) week.push(at);
    else weeks.set(start, [at]);
  });
  const result: Week[] = [];
  for (const [start, posts] of [...weeks].sort(([a], [b]) => a - b)) {
    yield;
    const {waits} = enteringAt(all, asking, HOUR, posts);
    result.push({start, posts: posts.length, figure: headline(waits, HOUR)});
  }
  return result;
}
