import {type Headline, HOUR, standingFor} from '../../clock';
import type {BrandId, Cause} from '../../mention/decision';
import {happenedAt} from '../../mention/happened';
import type {Instant} from '../../mention/post';
import {type Asked, askedFor} from '../figures/asked';
import type {Asking} from '../figures/asking';
import {type ReachedBy, reachedBy} from '../figures/clock-figures';
import type {Steps} from '../figures/steps';
import type {Timed} from '../figures/timed';

/** A cause that a person named, or that nobody did. */
export type CauseOf = Cause | 'none';

/** What came in for one cause, and how long those who wrote waited by the customer's clock. */
export type CauseFigures = {
  of: CauseOf;
  posts: number;
  /** Of them concerns and venting: what a cause could be named for. */
  complaints: number;
  /** How many in each stretch of the calendar. */
  volume: number[];
  waiting: number;
  median: ReachedBy;
  within: Headline;
};

/** True for what is of the brands: a person may have said that a post is not. */
export const isOfUs = (mention: Timed, brandId?: BrandId): boolean =>
  standingFor(mention, brandId).is !== 'not us' && mention.state.triage !== 'not us';

/** The stretch that a moment is in, by the first moments of all; -1 before the first of them. */
function stretchOf(starts: readonly Instant[], at: Instant): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function volumeOf(posts: Timed[], starts: readonly Instant[]): number[] {
  const volume = starts.map(() => 0);
  for (const post of posts) {
    const at = stretchOf(starts, happenedAt(post));
    if (at >= 0) volume[at] = (volume[at] ?? 0) + 1;
  }
  return volume;
}

const isComplaint = ({state: {triage}}: Timed): boolean =>
  triage === 'concern' || triage === 'venting';

function waitsOf(asked: Asked, {brandId}: Asking) {
  const {figure, waits} = asked.within('customer', HOUR);
  const {mentions, reasons} = asked.on('customer');
  const waiting = mentions.filter((mention, at) => {
    return reasons[at] === undefined && standingFor(mention, brandId).is === 'waiting';
  });
  return {within: figure, median: reachedBy(waits, 0.5), waiting: waiting.length};
}

function byCause(posts: Timed[], brandId?: BrandId): Map<CauseOf, Timed[]> {
  const groups = new Map<CauseOf, Timed[]>();
  for (const post of posts) {
    if (!isOfUs(post, brandId)) continue;
    const of = post.state.details?.cause ?? 'none';
    const group = groups.get(of);
    if (group) group.push(post);
    else groups.set(of, [post]);
  }
  return groups;
}

/**
 * Volume and waits for each cause, the most first; those without a cause last.
 * @param starts the first moments of the stretches that the volume is counted in, in order
 */
export function* causesOf(
  posts: Timed[],
  asking: Asking,
  starts: readonly Instant[],
): Steps<CauseFigures[]> {
  const result: CauseFigures[] = [];
  for (const [of, own] of byCause(posts, asking.brandId)) {
    yield;
    const waits = waitsOf(askedFor(own, asking), asking);
    const complaints = own.filter(isComplaint).length;
    result.push({of, posts: own.length, complaints, volume: volumeOf(own, starts), ...waits});
  }
  const last = ({of}: CauseFigures) => Number(of === 'none');
  return result.sort((a, b) => last(a) - last(b) || b.posts - a.posts);
}
