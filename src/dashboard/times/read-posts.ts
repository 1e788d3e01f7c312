import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {happenedAt, type Timed} from '../../report/figures/timed';
import {allOutlines, clockIn, mentionsByIds, type Outline} from '../../store/read';
import type {Span} from './choices';

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

/** Ids are spread evenly: how far the outlines are read can be told from how the last begin. */
const shareBefore = (start: string): number =>
  Number.parseInt(`0${start}`, 16) / 16 ** start.length;

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

function timed(mention: Mention): Timed {
  const {id, host, brandIds, seenAt, posted, archived, goneAt, state, followUps} = mention;
  return {
    id,
    host,
    brandIds,
    seenAt,
    archived,
    state,
    ...(posted === undefined ? {} : {posted}),
    ...(goneAt === undefined ? {} : {goneAt}),
    ...(followUps === undefined ? {} : {followUps}),
  };
}

/** Outlines that were made before they held a clock: their mentions are read whole. */
async function timedWhole(outlines: Outline[]): Promise<Timed[]> {
  const ids = outlines.filter(({clock}) => clock === undefined).map(({id}) => id);
  return ids.length === 0 ? [] : (await mentionsByIds(ids)).map(timed);
}

/** The newest posts, where there are more than can be counted. */
function newest(mentions: Timed[], most: number): Timed[] {
  return mentions.sort((a, b) => happenedAt(b) - happenedAt(a)).slice(0, most);
}

/** Reads the posts of a span from the outlines, some at a time, so that the page stays live. */
export async function readPosts(
  span: Span,
  {at, signal, progress, most = MOST}: Reading,
): Promise<Posts> {
  let mentions: Timed[] = [];
  let isWhole = true;
  const isIn = ({happened}: Outline) => happened >= span.from && happened < span.to;
  for await (const some of allOutlines()) {
    signal.throwIfAborted();
    const found = some.flatMap(({outlines}) => outlines.filter(isIn));
    for (const one of found) if (one.clock) mentions.push(timedOf(one, clockIn(one.clock)));
    mentions.push(...(await timedWhole(found)));
    isWhole &&= mentions.length <= most;
    // Pruned seldom, for it takes a sort; of a million posts no more than twice as many are held
    if (mentions.length > 2 * most) mentions = newest(mentions, most);
    progress(shareBefore(some.at(-1)?.start ?? ''));
  }
  return {span, at, mentions: isWhole ? mentions : newest(mentions, most), isWhole};
}
