import {signal} from '@preact/signals';
import type {Mention} from '../mention/mention';
import {answeredMentions, archivedMentions, lateMentions, waitingMentions} from '../store/read';
import type {Word} from '../words';

/** The lists of the popup and the panel, in the order of the tabs. */
export const listNames = ['waiting', 'late', 'answered', 'archive'] as const;

/** The name of a list. */
export type ListName = (typeof listNames)[number];

/** True once the first list was read; what takes longer waits for it. */
export const rowsAreShown = signal(false);

type List = {
  title: Word;
  read(limit: number): Promise<Mention[]>;
  empty: {title: Word; hint: Word};
};

/** What each list reads and what it says when there is nothing in it. */
export const lists: Record<ListName, List> = {
  waiting: {
    title: 'popup_waiting',
    read: limit => waitingMentions(limit),
    empty: {title: 'popup_waiting_empty', hint: 'popup_waiting_empty_hint'},
  },
  late: {
    title: 'popup_late',
    read: lateMentions,
    empty: {title: 'popup_late_empty', hint: 'popup_late_empty_hint'},
  },
  answered: {
    title: 'popup_answered_list',
    read: answeredMentions,
    empty: {title: 'popup_answered_empty', hint: 'popup_answered_empty_hint'},
  },
  archive: {
    title: 'popup_archive',
    read: archivedMentions,
    empty: {title: 'popup_archive_empty', hint: 'popup_archive_empty_hint'},
  },
};
