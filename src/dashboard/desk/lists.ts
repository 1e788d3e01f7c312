import type {Mention} from '../../mention/mention';
import {
  type DeskCounts,
  handedMentions,
  praisedMentions,
  snoozedMentions,
  unsortedMentions,
  waitingMentions,
} from '../../store/read';
import type {Word} from '../../words';

/** The lists of the desk, in the order of the tabs. */
export const deskLists = ['unsorted', 'waiting', 'handed', 'praised', 'snoozed'] as const;

/** The name of a list of the desk. */
export type DeskList = (typeof deskLists)[number];

/** How many are in each list. */
export type DeskNumbers = DeskCounts & {waiting: number};

type List = {
  title: Word;
  /** What is done here. */
  note: Word;
  read(limit: number): Promise<Mention[]>;
  empty: {title: Word; hint: Word};
};

/** What each list reads, and what it says when there is nothing in it. */
export const lists: Record<DeskList, List> = {
  unsorted: {
    title: 'dashboard_desk_unsorted',
    note: 'dashboard_desk_unsorted_note',
    read: unsortedMentions,
    empty: {title: 'dashboard_desk_unsorted_empty', hint: 'dashboard_desk_unsorted_empty_hint'},
  },
  waiting: {
    title: 'dashboard_desk_waiting',
    note: 'dashboard_desk_waiting_note',
    read: limit => waitingMentions(limit),
    empty: {title: 'dashboard_desk_waiting_empty', hint: 'dashboard_desk_waiting_empty_hint'},
  },
  handed: {
    title: 'dashboard_desk_handed',
    note: 'dashboard_desk_handed_note',
    read: handedMentions,
    empty: {title: 'dashboard_desk_handed_empty', hint: 'dashboard_desk_handed_empty_hint'},
  },
  praised: {
    title: 'dashboard_desk_praised',
    note: 'dashboard_desk_praised_note',
    read: praisedMentions,
    empty: {title: 'dashboard_desk_praised_empty', hint: 'dashboard_desk_praised_empty_hint'},
  },
  snoozed: {
    title: 'dashboard_desk_snoozed',
    note: 'dashboard_desk_snoozed_note',
    read: snoozedMentions,
    empty: {title: 'dashboard_desk_snoozed_empty', hint: 'dashboard_desk_snoozed_empty_hint'},
  },
};
