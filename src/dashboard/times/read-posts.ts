import {happenedAt} from '../../mention/happened';
import type {Instant} from '../../mention/post';
import type {Timed} from '../../report/figures/timed';
import {clockIn, type Outline} from '../../store/read';
import type {Span} from './choices';
import {KeptOutlines} from './kept-outlines';

/** So many posts are counted at most, the newest first: a year of a hundred thousand, and more. */
export const MOST = 150_000;

/** The posts of a span; `isWhole` is false where there were more than `MOST`. */
export type Posts = {span: Span; at: Instant; mentions: Timed[]; isWhole: boolean};

type Reading = {
  at: Instant;
  signal: AbortSignal;
  /** Told after each stretch how much is read, from 0 to 1. */
  progress(done: number): void;
  most?: number;
};

type Clock = ReturnType<typeof clockIn>;

/** What came after the first answer to most mentions. */
const nothing: NonNullable<Clock['sequel']> = {replies: [], dismissals: [], followUps: []};

function timedOf({id, host, brandIds, flagged, triage, cause}: Outline, clock: Clock): Timed {
  const {seenAt, archived, posted, goneAt, standing, brands, pulledFromArchive, sequel} = clock;
  const {replies, dismissals, handedAt, resolvedAt, followUps} = sequel ?? nothing;
  const said = {standing, brands, pulledFromArchive, flagged};
  const state: Timed['state'] = {...said, replies, dismissals};
  if (triage !== undefined) state.triage = triage;
  if (cause !== undefined) state.details = {cause};
  if (handedAt !== undefined) state.handOff = {at: handedAt};
  if (resolvedAt !== undefined) state.resolved = {at: resolvedAt};
  const timed: Timed = {id, host, brandIds, seenAt, archived, state};
  if (posted !== undefined) timed.posted = posted;
  if (goneAt !== undefined) timed.goneAt = goneAt;
  if (sequel !== undefined) timed.followUps = followUps;
  return timed;
}

/** The newest posts, where there are more than can be counted. */
function newest(mentions: Timed[], most: number): Timed[] {
  return mentions.sort((a, b) => happenedAt(b) - happenedAt(a)).slice(0, most);
}

/** Reads the posts of a span, some at a time, so that the page stays live; `kept` from the last time. */
export async function readPosts(
  span: Span,
  {at, signal, progress, most = MOST}: Reading,
  kept = new KeptOutlines<Timed>(),
): Promise<Posts> {
  let mentions: Timed[] = [];
  let isWhole = true;
  for await (const {some, done} of kept.all(most)) {
    signal.throwIfAborted();
    for (const one of some) {
      const {happened, clock} = one.outline;
      if (!clock || happened < span.from || happened >= span.to) continue;
      one.made ??= timedOf(one.outline, clockIn(clock));
      mentions.push(one.made);
    }
    isWhole &&= mentions.length <= most;
    // Pruned seldom, for it takes a sort; of a million posts no more than twice as many are held
    if (mentions.length > 2 * most) mentions = newest(mentions, most);
    progress(done);
  }
  return {span, at, mentions: isWhole ? mentions : newest(mentions, most), isWhole};
}
