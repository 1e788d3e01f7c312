import type {Instant} from '../../mention/post';
import {isUnlikely} from './unlikely';

const WEEK_MS = 7 * 24 * 60 * 60_000;

/** So many weeks on each side are set beside each other at most. */
const MOST_WEEKS = 26;

/** Below so many posts on both sides together nothing is said of more or fewer. */
const FEWEST = 10;

/** From a moment until just before another. */
export type Stretch = {from: Instant; to: Instant};

/** The time before something was fixed, and since, that is set beside each other. */
export type Sides = {before: Stretch; after: Stretch};

/** What was counted on one side: how many posts in how many weeks, in how many of which anything was read. */
export type Side = {posts: number; weeks: number; readWeeks: number; ofWeeks: number};

/** Whether what was fixed came back. */
export type Change =
  | 'too early'
  | 'nothing before'
  | 'too little reading'
  | 'too few'
  | 'fewer'
  | 'more'
  | 'no clear change';

/** A cause before it was fixed, and since. */
export type Recurrence = {before: Side; after: Side; change: Change};

/**
 * The stretches around the moment something was fixed: half a year at most, and nothing from before
 * anybody was looking.
 * @param since since when mentions are collected
 */
export function sidesOf(fixedAt: Instant, at: Instant, since: Instant): Sides {
  const most = MOST_WEEKS * WEEK_MS;
  return {
    before: {from: Math.min(fixedAt, Math.max(fixedAt - most, since)), to: fixedAt},
    after: {
      from: Math.min(Math.max(fixedAt, at - most), Math.max(fixedAt, at)),
      to: Math.max(fixedAt, at),
    },
  };
}

/** The weeks of a stretch, the last of them maybe a part of one. */
export function weeksOf({from, to}: Stretch): Stretch[] {
  const weeks: Stretch[] = [];
  for (let start = from; start < to; start += WEEK_MS) {
    weeks.push({from: start, to: Math.min(start + WEEK_MS, to)});
  }
  return weeks;
}

const lengthOf = ({from, to}: Stretch): number => (to - from) / WEEK_MS;

/** One side, from when its posts were written and in which of its weeks anything was read. */
export function sideOf(stretch: Stretch, posts: Instant[], read: boolean[]): Side {
  return {
    posts: posts.filter(at => at >= stretch.from && at < stretch.to).length,
    weeks: lengthOf(stretch),
    readWeeks: read.filter(Boolean).length,
    ofWeeks: read.length,
  };
}

const isRead = ({readWeeks, ofWeeks}: Side): boolean => readWeeks * 2 >= ofWeeks;

function changeOf(before: Side, after: Side): Change {
  if (after.weeks < 1) return 'too early';
  if (before.weeks < 1) return 'nothing before';
  if (!isRead(before) || !isRead(after)) return 'too little reading';
  const posts = before.posts + after.posts;
  if (posts < FEWEST) return 'too few';
  const share = after.weeks / (before.weeks + after.weeks);
  if (!isUnlikely(after.posts, posts, share)) return 'no clear change';
  return after.posts < posts * share ? 'fewer' : 'more';
}

/** Sets both sides beside each other, and says no more than so many posts can carry. */
export const recurrenceOf = (before: Side, after: Side): Recurrence => ({
  before,
  after,
  change: changeOf(before, after),
});
