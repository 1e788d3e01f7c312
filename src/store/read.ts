/** What our own pages may read of the store. */
export {erasable} from './erasable';
export type {Outline, Place} from './outline';
export {clockIn} from './outline-clock';
export {archivedSince} from './read/archived';
export {counts} from './read/counts';
export {
  type DeskCounts,
  deskCounts,
  praisedMentions,
  snoozedMentions,
  unsortedMentions,
} from './read/desk';
export {allMentions, everything} from './read/everything';
export {hintsOf} from './read/hints';
export {
  answeredMentions,
  archivedMentions,
  howManyLate,
  lateMentions,
  recentMentions,
  waitingMentions,
} from './read/lists';
export {type Live, live} from './read/live';
export {decisionsOf, evidenceOf, mentionById} from './read/one';
export {allOutlines, mentionsByIds, outlinesNow, outlinesSince} from './read/outlines';
export {waitsBetween} from './read/period';
export {readPrivate} from './read/private';
export {readReminders} from './read/reminders-wanted';
export {readerOf, type Whole} from './read/whole';
export type {
  Counts,
  Diagnostics,
  Evidence,
  LastBackup,
  Private,
  Reminders,
  SavedView,
  SiteZone,
} from './rows';
export {StoreUnavailable} from './unavailable';
