import type {Instant} from '../../mention/post';
import type {Timed} from '../../report/figures/timed';
import {timed} from '../../report/figures/timed';
import {waitsBetween} from '../../store/read';
import type {Span} from './choices';

const DAY_MS = 24 * 60 * 60_000;
/** So many posts are counted at most, the newest first: a year of a hundred thousand, and more. */
export const MOST = 150_000;
/** Rows read at once are kept about so many: few enough that the page does not stall. */
const FEW = 150;
const MANY = 600;
const LONGEST_MS = 64 * DAY_MS;
const SHORTEST_MS = DAY_MS / 24;

/** The posts of a span; `isWhole` is false where there were more than `MOST`. */
export type Posts = {span: Span; at: Instant; mentions: Timed[]; isWhole: boolean};

type Reading = {
  at: Instant;
  signal: AbortSignal;
  /** Told after each stretch how much of the span is read, from 0 to 1. */
  progress(done: number): void;
  most?: number;
};

/** The next stretch is longer where few were found and shorter where many were. */
function nextLength(length: number, found: number): number {
  if (found < FEW) return Math.min(LONGEST_MS, length * 2);
  return found > MANY ? Math.max(SHORTEST_MS, length / 2) : length;
}

/** Reads the posts of a span stretch by stretch, the newest first, so that the page stays live. */
export async function readPosts(
  span: Span,
  {at, signal, progress, most = MOST}: Reading,
): Promise<Posts> {
  const mentions: Timed[] = [];
  const end = Math.min(span.to, at);
  let length = DAY_MS;
  for (let to = end; to > span.from; ) {
    signal.throwIfAborted();
    const from = Math.max(span.from, to - length);
    const read = await waitsBetween(from, to === end ? span.to : to);
    for (const mention of read.mentions) mentions.push(timed(mention));
    if (mentions.length >= most) return {span, at, mentions, isWhole: from <= span.from};
    length = nextLength(length, read.mentions.length);
    to = from;
    progress((end - to) / (end - span.from));
  }
  return {span, at, mentions, isWhole: true};
}
