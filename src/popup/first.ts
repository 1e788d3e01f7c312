import {computed, effect} from '@preact/signals';
import type {Mention} from '../mention/mention';
import {liveSettings} from '../settings/live';
import {
  type Counts,
  counts,
  howManyLate,
  live,
  longestWaiting,
  waitingMentions,
} from '../store/read';
import {now} from '../ui/now';
import {shared} from '../ui/shared';

/** What waits as the view first shows it, and how many are in each list. */
export type First = {
  waiting: Mention[];
  counts: Counts;
  late: number;
  /** Who has waited longest; undefined while nobody waits. */
  longest: Mention | undefined;
};

/** Rows of a list that are shown before more are asked for. */
export const PAGE = 25;

/** No counter can hold what time alone makes late; so many are counted, no more. */
export const LATE_COUNTED = 100;

const MINUTE = 60_000;

/** The present minute: time alone moves mentions from waiting to late. */
export const minute = computed(() => Math.floor(now.value / MINUTE));

async function read(): Promise<First> {
  const [waiting, all, late, longest] = await Promise.all([
    waitingMentions(PAGE + 1), // One beyond tells that there are more
    counts(),
    howManyLate(LATE_COUNTED),
    longestWaiting(),
  ]);
  return {waiting, counts: all, late, longest};
}

/**
 * What the view shows first, read once for all its parts and again each minute. Begun before
 * anything is drawn: the store answers while the rest of the view is made.
 */
export const first = shared<First>({
  subscribe: (next, failed) =>
    effect(() => {
      void minute.value;
      return live(read).subscribe(next, failed);
    }),
});

/** The settings, asked for before anything is drawn. */
export const settings = shared(liveSettings);
