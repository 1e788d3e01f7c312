import type {Cause} from '../../mention/decision';
import {happenedAt} from '../../mention/happened';
import type {Instant} from '../../mention/post';
import {choose} from '../../report/figures/choose';
import type {Steps} from '../../report/figures/steps';
import type {Timed} from '../../report/figures/timed';
import {type CauseFigures, causesOf, isOfUs} from '../../report/shore-up/causes';
import type {Settings} from '../../settings/settings';
import {askingOf} from '../times/asking-of';
import {type PeriodChoice, type Span, spanOf} from '../times/choices';
import type {Posts} from '../times/read-posts';
import {type By, stretches} from './stretches';

/** Since when each cause is put right, as a person said. */
export type Fixed = Partial<Record<Cause, Instant>>;

/** What is chosen: of when, of which brand, counted by what. */
export type Chosen = {period: PeriodChoice; brandId?: string; by: By};

/** What is shown of causes. */
export type Found = {
  causes: CauseFigures[];
  starts: Instant[];
  span: Span;
  /** When the posts were written whose cause was put right, of whatever period. */
  times: Map<Cause, Instant[]>;
};

function timesOf(posts: Timed[], fixed: Fixed, brandId?: string): Found['times'] {
  const times = new Map<Cause, Instant[]>();
  for (const post of posts) {
    const cause = post.state.details?.cause;
    if (cause === undefined || fixed[cause] === undefined || !isOfUs(post, brandId)) continue;
    const own = times.get(cause);
    if (own) own.push(happenedAt(post));
    else times.set(cause, [happenedAt(post)]);
  }
  return times;
}

/** Works out what is shown of the causes of some posts. */
export function* foundOf(
  posts: Posts,
  settings: Settings,
  {period, brandId, by}: Chosen,
  fixed: Fixed,
): Steps<Found> {
  const span = spanOf(period, posts.at) ?? posts.span;
  const own = choose(posts.mentions, brandId === undefined ? {} : {brandId});
  const times = timesOf(own, fixed, brandId);
  yield;
  const inside = own.filter(post => happenedAt(post) >= span.from && happenedAt(post) < span.to);
  const earliest = inside.reduce((first, post) => Math.min(first, happenedAt(post)), posts.at);
  const starts = stretches(Math.max(span.from, earliest), Math.min(span.to, posts.at), by);
  const causes = yield* causesOf(inside, askingOf(settings, posts.at, brandId), starts);
  return {causes, starts, span, times};
}
