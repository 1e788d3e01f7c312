import type {Colleague} from '../mention/colleague';
import type {ContactPoint} from '../mention/contact-point';
import type {BrandId, Cause, MentionId, TriageKind} from '../mention/decision';
import type {Hint} from '../mention/hint';
import type {Mention, Posted} from '../mention/mention';
import type {Instant, Minutes, Post} from '../mention/post';
import type {
  StormAlert,
  StormFigures,
  StormId,
  StormPlan,
  StormStanding,
} from '../mention/storm-log';
import type {SendFailure, Webhook} from '../mention/webhook';

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
  /** The mention that this id was merged into. */
  mergedInto?: MentionId;
};

/** A mention as it is kept, with the columns that its indexes are made of. */
export type MentionRow = Mention & {index: Columns};

/** What the words of a mention hint at, and what made the hint; none where its language is not known. */
export type HintRow = {id: MentionId; model: string; hint?: Hint};

/** Why no picture of a flagged post was kept, though the person wants them. */
export type NoPicture =
  | 'not in front'
  | 'not on screen'
  | 'in a frame'
  | 'too many'
  | 'refused'
  | 'no room'
  | 'store shut';

/** What a picture is, whose image stands in a table of its own. */
export type PictureFacts = {
  /** SHA-256 of the image, hex. */
  sha256: string;
  width: number;
  height: number;
  bytes: number;
  /** The screen showed only a part of the post. */
  isPart?: true;
};

/**
 * What later readings showed: another text than the captured one, a follow-up with each of its
 * texts, a gap; and how a post looked when it was flagged.
 */
export type Evidence = {
  /** Made of the mention and what was found, so that it is kept once. */
  id: string;
  mentionId: MentionId;
  pageUrl: string;
  at: Instant;
} & (
  | {kind: 'edited'; body: string; textHash: string}
  | {kind: 'follow-up'; post: Post}
  // Its page showed the posts before and after it, and not the post; or it was there again
  | {kind: 'gone' | 'back'}
  | ({kind: 'picture'} & PictureFacts)
  | {kind: 'no picture'; why: NoPicture}
);

/** The image of a picture, in WebP, under the name of its evidence. */
export type PictureRow = {
  id: string;
  mentionId: MentionId;
  /** Its bytes: an index of its own, so that all of them are reckoned without the images. */
  size: number;
  image: Uint8Array<ArrayBuffer>;
};

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

/**
 * In which zone a site shows its times, as a person set it, or else as far as its posts taught it:
 * an IANA name, or an offset in minutes and when it was seen; and the posts that taught it.
 */
export type SiteZone = {
  set?: string;
  zone?: string | {offset: Minutes; since: Instant; until: Instant};
  specimens: {postedAt: Instant; until?: Instant; postedText: string; lang?: string}[];
};

/** In which zones sites show their times, by host, whatever taught them. */
export type ZonesKnown = Record<string, Pick<SiteZone, 'set' | 'zone'>>;

/** What is done with the data by itself. */
export type Keeping = {
  every: 'off' | 'daily' | 'weekly';
  /** Mentions older than this are erased each day; absent: none is. */
  keepDays?: number;
  /** When they were last erased so, or the clock was found to have leapt. */
  erasedAt?: Instant;
  /** It had leapt: nothing was erased by it yet. */
  isDoubted?: true;
};

/** A backup made by itself: the browser's downloads it consists of, and what became of them. */
export type LastBackup = {
  startedAt: Instant;
  downloads: number[];
} & (
  | {is: 'being written'}
  | {is: 'with the browser'}
  | {is: 'made'; at: Instant; bytes: number}
  | {is: 'failed'; at: Instant; why: string}
);

/** Of what, and when not, a person wants to be reminded. */
export type Reminders = {
  /** At three quarters of the target; and when it has passed. */
  soon: boolean;
  late: boolean;
  /** When a brand is to be watched, or has a storm; and that a storm may be told in quiet hours. */
  storms: boolean;
  stormsInQuiet: boolean;
  /** Nothing of a post is shown, nor who wrote it. */
  discreet: boolean;
  /** The brands of which nobody is to be reminded. */
  offFor: BrandId[];
  quiet?: {zone: string; from: string; to: string; days: number[]};
};

/** Mentions of which a person is to be reminded, noted before they are told. */
export type PendingReminder = {
  id: string;
  soon: number;
  late: number;
  /** The first few of them, the latest level first. */
  first: {id: MentionId; level: 'soon' | 'late'}[];
};

/** How often something happened, and when it last did. */
export type Tally = {count: number; at: Instant};

/**
 * Where reading fell short, so that it can be put right: which limits were reached, and which site
 * readers found nothing on their own sites. Of sites nothing but a reader's own main host.
 */
export type Diagnostics = {
  cuts: Partial<
    Record<'page' | 'post' | 'page allowance' | 'site allowance' | 'flag allowance', Tally>
  >;
  missed: ({reader: string; host?: string} & Tally)[];
};

/** A post that a person may have written themself, by an account that is not known to be ours. */
export type AccountOffer = {
  id: string;
  account: {host: string; page?: string; handle?: string};
  name: string;
  /** How the post would be called as a mention, made of all of it; of its words only the beginning is kept. */
  postId: MentionId;
  post: Post;
  posted?: Posted;
  seenAt: Instant;
  /** Host of the page, and of the document in it that was read. */
  host: string;
  frameHost: string;
  /** The brands of the thread's mentions. */
  brandIds: BrandId[];
};

/** Accounts that a person is asked about, and those that they said are not ours. */
export type AccountOffers = {open: AccountOffer[]; declined: AccountOffer['account'][]};

/** How the mentions of a brand stood when they were last looked at. */
export type StormWatch = StormFigures & {
  level: StormStanding;
  at: Instant;
  /** Since when it is known what is said of the brand. */
  since: Instant;
  /** When each level last held: it is told again only after six hours without. */
  latch: Partial<Record<StormAlert, Instant>>;
  /** The storm that is being worked on. */
  stormId?: StormId;
  /** The rule sees it, or saw its end; absent where a person opened it and the rule saw nothing. */
  phase?: 'up' | 'over';
};

/** A level that a person is to be told of, noted before it is. */
export type PendingStorm = StormFigures & {
  stormId: StormId;
  brandId: BrandId;
  level: StormAlert;
};

/** A view of the list of all mentions that a person gave a name: the query of its address. */
export type SavedView = {id: string; name: string; query: string};

/** What proves to a webhook that a message is ours, and what lets us in there. */
export type WebhookSecrets = {signing: string; authorization?: string};

/** The private settings, which no page process may reach, by key. */
export type Private = {
  /** The name that decisions are signed with. */
  person: string;
  /** The views that were given a name, in the order in which they are shown. */
  views: SavedView[];
  /** The rules by which the whole projection was last made. */
  rules: string;
  /** Up to which change of the mentions every one has a hint, and what made the hints. */
  hinted: {model: string; stamp: number};
  /** What was learned of the zones of sites, by host. */
  zones: Record<string, SiteZone>;
  /** Changes of the zones that the mentions do not all follow yet, in order: what was known before. */
  narrowing: ZonesKnown[];
  /** How often a backup is made by itself, and after how many days mentions are erased. */
  keeping: Keeping;
  /** Where reading fell short. */
  diagnostics: Diagnostics;
  /** The last backup that was made, or begun, by itself. */
  'last backup': LastBackup;
  reminders: Reminders;
  'account offers': AccountOffers;
  'pending reminder': PendingReminder | null;
  'storm watch': Record<BrandId, StormWatch>;
  'pending storms': PendingStorm[];
  /** The team's own plan for a storm. */
  'storm plan': StormPlan;
  /** True once the person wants a picture of each post that they flag. */
  pictures: boolean;
  /** The reply templates that a person wrote, by the kind they are for. */
  templates: Partial<Record<TriageKind, string>>;
  /** Those who may put things right, in the order in which they were added. */
  people: Colleague[];
  /** Where customers reach us, in the order in which they were added. */
  'contact points': ContactPoint[];
  /** Since when a cause of complaints is put right, as a person said. */
  'causes fixed': Partial<Record<Cause, Instant>>;
  webhooks: Webhook[];
  /** By the id of the webhook; never exported, and shown to nobody again. */
  'webhook secrets': Record<string, WebhookSecrets>;
  /** Rows that could not be read as mentions, as they were found. */
  'set aside': {id: MentionId}[];
};

/** One private setting. */
export type PrivateRow = {[K in keyof Private]: {key: K; value: Private[K]}}[keyof Private];

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
