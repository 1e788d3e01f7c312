/** What our own pages may read of the store. */
export {erasable} from './erasable';
export type {Evidence, NoPicture} from './evidence-rows';
export type {Outline, Place} from './outline';
export {clockIn} from './outline-clock';
export type {
  Diagnostics,
  LastBackup,
  Private,
  Reminders,
  SavedView,
  SiteZone,
  StormWatch,
} from './private-rows';
export {archivedSince} from './read/archived';
export {counts} from './read/counts';
export {
  type DeskCounts,
  deskCounts,
  handedMentions,
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
  longestWaiting,
  recentMentions,
  waitingMentions,
} from './read/lists';
export {type Live, live} from './read/live';
export {decisionsOf, evidenceOf, mentionById} from './read/one';
export {outgoing, outgoingOf} from './read/outgoing';
export {
  latestStamp,
  mentionsAfter,
  mentionsByIds,
  type OutlinesOf,
  outlinesNow,
  outlinesSince,
} from './read/outlines';
export {waitsSince} from './read/period';
export {pictureImage, picturesKept} from './read/pictures';
export {lastReading, placesNow, readingsIn, threadsRead, watchedAmong} from './read/places';
export {readPrivate} from './read/private';
export {readReminders} from './read/reminders-wanted';
export {
  contactPoints,
  contactTests,
  latestTones,
  type ToneThread,
  type TriedPoint,
  toneThreads,
  wereRead,
} from './read/shore-up';
export {takenBetween} from './read/slices';
export {latestStorms, stormById} from './read/storms';
export {readerOf, type Whole} from './read/whole';
export type {Counts, Outgoing, WatchedPlace} from './rows';
export {Damaged} from './sound';
export {type Shut, StoreUnavailable} from './unavailable';
