import type {Colleague} from '../mention/colleague';
import type {ContactPoint} from '../mention/contact-point';
import type {BrandId, Cause, MentionId, TriageKind} from '../mention/decision';
import type {Posted} from '../mention/mention';
import type {Instant, Minutes, Post} from '../mention/post';
import type {
  StormAlert,
  StormFigures,
  StormId,
  StormPlan,
  StormStanding,
} from '../mention/storm-log';
import type {Webhook} from '../mention/webhook';

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
  isDoubted?: true | 'again';
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

/**
 * Hand-offs whose deadline has passed: of which a person was told, or is not to be, each with the
 * deadline that it was; and those that are still to be told.
 */
export type CasesTold = {
  told: Record<MentionId, Instant>;
  pending?: {id: string; count: number; first: MentionId[]};
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
  'cases told': CasesTold;
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
  /** Rows that could not be read as mentions, as they were found, and when. */
  'set aside': {id: MentionId; asideAt?: Instant}[];
};

/** One private setting. */
export type PrivateRow = {[K in keyof Private]: {key: K; value: Private[K]}}[keyof Private];
