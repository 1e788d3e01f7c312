import type {Word} from '../../words';

/** The clocks beside the first response. */
export type LaterClock = 'resolution' | 'next reply';

type Words = {
  title: Word;
  hint: Word;
  within: Word;
  median: Word;
  p90: Word;
  of: 'dashboard_times_of_cases' | 'dashboard_times_of_follow_ups';
  counted: Word;
};

/** How the figures of each clock beside the first response are called, wherever they stand. */
export const laterWords: Record<LaterClock, Words> = {
  resolution: {
    title: 'dashboard_times_resolution',
    hint: 'dashboard_times_resolution_hint',
    within: 'dashboard_times_resolved_within',
    median: 'dashboard_times_resolved_median',
    p90: 'dashboard_times_resolved_p90',
    of: 'dashboard_times_of_cases',
    counted: 'dashboard_times_resolution_counted',
  },
  'next reply': {
    title: 'dashboard_times_next_reply',
    hint: 'dashboard_times_next_reply_hint',
    within: 'dashboard_times_next_within',
    median: 'dashboard_times_next_median',
    p90: 'dashboard_times_next_p90',
    of: 'dashboard_times_of_follow_ups',
    counted: 'dashboard_times_next_reply_counted',
  },
};
