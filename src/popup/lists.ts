import {signal} from '@preact/signals';
import type {Mention} from '../mention/mention';
import {
  answeredMentions,
  archivedMentions,
  lateMentions,
  live,
  waitingMentions,
} from '../store/read';
import {partOf} from '../ui/shared';
import type {Source} from '../ui/use-live';
import type {Word} from '../words';
import {first, PAGE} from './first';

/** The lists of the popup and the panel, in the order of the tabs. */
export const listNames = ['waiting', 'late', 'answered', 'archive'] as const;

/** The name of a list. */
export type ListName = (typeof listNames)[number];

/** True once the first list was read; what takes longer waits for it. */
export const rowsAreShown = signal(false);

type List = {
  title: Word;
  /** So many rows, and one more where there are more. */
  rows(limit: number): Source<Mention[]>;
  empty: {title: Word; hint: Word};
};

/** What each list reads and what it says when there is nothing in it. */
export const lists: Record<ListName, List> = {
  waiting: {
    title: 'popup_waiting',
    rows: limit =>
      limit === PAGE
        ? partOf(first, ({waiting}) => waiting)
        : live(() => waitingMentions(limit + 1)),
    empty: {title: 'popup_waiting_empty', hint: 'popup_waiting_empty_hint'},
  },
  late: {
    title: 'popup_late',
    rows: limit => live(() => lateMentions(limit + 1)),
    empty: {title: 'popup_late_empty', hint: 'popup_late_empty_hint'},
  },
  answered: {
    title: 'popup_answered_list',
    rows: limit => live(() => answeredMentions(limit + 1)),
    empty: {title: 'popup_answered_empty', hint: 'popup_answered_empty_hint'},
  },
  archive: {
    title: 'popup_archive',
    rows: limit => live(() => archivedMentions(limit + 1)),
    empty: {title: 'popup_archive_empty', hint: 'popup_archive_empty_hint'},
  },
};
