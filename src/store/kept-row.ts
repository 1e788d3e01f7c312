import type {ContactTest} from '../mention/contact-point';
import type {Decision, MentionId} from '../mention/decision';
import type {StormEntry} from '../mention/storm-log';
import type {ThreadTone} from '../mention/thread-tone';
import type {Evidence} from './evidence-rows';
import type {PrivateRow} from './private-rows';
import type {Captured, Reading, Tombstone, WatchedPlace} from './rows';

/** The private settings that are worth a place in a backup; the others are made again. */
export const backedUp = {
  person: true,
  rules: false,
  hinted: false,
  zones: true,
  narrowing: false, // A restore that changes zones notes it anew
  keeping: false, // Another browser must not begin to erase by itself
  'last backup': false,
  diagnostics: false, // What fell short in this browser
  reminders: true,
  'account offers': false, // The posts in them would be asked about long after
  'cases told': false,
  'pending reminder': false,
  pictures: false, // In another browser nobody agreed to them yet
  'storm watch': false, // Each browser looks, and tells, for itself
  'pending storms': false,
  'storm plan': true,
  templates: true,
  people: true,
  'contact points': true,
  'causes fixed': true,
  webhooks: false, // Another browser must not begin to send by itself
  'webhook secrets': false, // They would lie in a file
  'set aside': false, // A backup holds nothing that cannot be read
  views: true,
} as const satisfies Record<PrivateRow['key'], boolean>;

type BackedUp = {
  [K in PrivateRow['key']]: (typeof backedUp)[K] extends true ? K : never;
}[PrivateRow['key']];

/** A private setting in a backup. */
export type PrivateKept = Extract<PrivateRow, {key: BackedUp}>;

/** True for a private setting that belongs into a backup. */
export const isBackedUp = (row: PrivateRow): row is PrivateKept => backedUp[row.key];

/** A picture in a backup: its image in base64. */
export type PictureKept = {id: string; mentionId: MentionId; image: string};

/** A row that cannot be made again from others: what a backup is made of, and a restore brings back. */
export type KeptRow =
  | {is: 'private'; row: PrivateKept}
  | {is: 'tombstone'; row: Tombstone}
  | {is: 'mention'; row: Captured}
  | {is: 'decision'; row: Decision}
  | {is: 'evidence'; row: Evidence}
  | {is: 'picture'; row: PictureKept}
  | {is: 'place'; row: WatchedPlace}
  | {is: 'reading'; row: Reading}
  | {is: 'storm'; row: StormEntry}
  | {is: 'contact test'; row: ContactTest}
  | {is: 'tone'; row: ThreadTone};

/** Rows of one kind, by its name. */
export type RowOf<K extends KeptRow['is']> = Extract<KeptRow, {is: K}>['row'];
