import type {MentionId} from '../mention/decision';
import type {Hint} from '../mention/hint';
import type {Mention} from '../mention/mention';
import type {Instant} from '../mention/post';
import type {SendFailure, WebhookFormat} from '../mention/webhook';

/** What of a mention does not follow from the decisions: the facts and what sightings added. */
export type Captured = Omit<Mention, 'archived' | 'state'>;

/**
 * Columns that exist only to be indexed. A row without a column is not in that column's index, so
 * each list is one walk along one index.
 */
export type Columns = {
  /** First seen; absent where the row is in no list: merged away, or a flag taken back. */
  seen?: Instant;
  /** When the promised response time runs out, while it waits, or waits again, and needs a reply. */
  due?: Instant;
  /** Since when somebody waits for our reply, the first or the next; there as `due` is. */
  waiting?: Instant;
  /** When a person is next to be reminded of it. */
  remind?: Instant;
  /** When it was answered, unless it is in the archive or waits again. */
  answered?: Instant;
  /** First seen, while it is in the archive. */
  archived?: Instant;
  /** When it was posted as far as known, else first seen: what a period selects by. */
  happened?: Instant;
  /** When it was posted, while nobody said of what kind it is and it waits for its first reply. */
  unsorted?: Instant;
  /** When it was posted, while it is praise that nobody has thanked for. */
  praised?: Instant;
  /** Until when it is set aside, while somebody waits for us. */
  snoozed?: Instant;
  /** By when it is to be put right, else since when it is with somebody, while it is not resolved. */
  handed?: Instant;
  thread?: string;
  author?: string;
  /** The permalink as a name, by which two ids prove to be one post. */
  link?: string;
  /** 1 where our first answer came after the promised response time: late stays late. */
  late?: 1;
  /** The mention that this id was merged into. */
  mergedInto?: MentionId;
};

/** A mention as it is kept, with the columns that its indexes are made of. */
export type MentionRow = Mention & {index: Columns};

/** What the words of a mention hint at, and what made the hint; none where its language is not known. */
export type HintRow = {id: MentionId; model: string; hint?: Hint};

/** One hour in which a thread with mentions, or a place that is watched, was read. */
export type Reading = {
  place: string;
  hour: Instant;
  at: Instant;
  mentions: number;
  /** On the page that was read last; absent where it was not read whole. */
  posts?: number;
};

/** Which pages of a place were read, of how many. */
export type PagesRead = {read: number[]; of: number};

/** A thread, board or search that a person wants read now and then, by its address. */
export type WatchedPlace = {
  address: string;
  name: string;
  addedAt: Instant;
  /** When it was last read, and what was there; absent before it was. */
  last?: {at: Instant; mentions: number; posts?: number; pages?: PagesRead};
};

/** What an erased mention leaves behind, so that it never comes back. */
export type Tombstone = {idHash: string; at: Instant; by: string};

/** How many mentions stand where; those that need no reply by their brand's choice are only in `total`. */
export type Counts = {
  waiting: number;
  answered: number;
  'no reply needed': number;
  'not us': number;
  archived: number;
  flagged: number;
  total: number;
};

/** A counter row. */
export type Counter = {name: 'mentions'; counts: Counts};

/** A brief on its way to a webhook, from when a person sent it until some time after it arrived. */
export type Outgoing = {
  /** The key under which the other side takes it once, however often it arrives. */
  id: string;
  mentionId: MentionId;
  webhookId: string;
  /** The name of the webhook when it was sent. */
  to: string;
  title: string;
  /** What is sent, word for word, each time; empty once it was delivered. */
  body: string;
  /** The address that it is meant for; absent where it was put here before that was noted. */
  url?: string;
  /** In whose shape it is written; absent as the address is. */
  format?: WebhookFormat;
  at: Instant;
  tries: number;
  /** When it is tried next; absent once it was delivered, and where only a person can help. */
  nextAt?: Instant;
  /** Since when it is being sent: whoever finds this long after knows that the worker died over it. */
  sendingSince?: Instant;
  /** What became of the last try. */
  last?: {at: Instant; failure: SendFailure};
  /** After one of the tries it cannot be told whether it arrived. */
  mayHaveArrived?: true;
  deliveredAt?: Instant;
};
