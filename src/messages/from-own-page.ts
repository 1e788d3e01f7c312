import type {Colleague} from '../mention/colleague';
import type {ContactPoint, ContactTest} from '../mention/contact-point';
import type {
  BrandId,
  Cause,
  Choice,
  Decision,
  DecisionId,
  MentionId,
  TriageKind,
} from '../mention/decision';
import type {Erasing} from '../mention/erasing';
import type {Instant} from '../mention/post';
import type {StormEntry, StormId, StormPlan, StormWork} from '../mention/storm-log';
import type {SendFailure, Webhook} from '../mention/webhook';
import type {Brief} from '../report/brief';
import type {Brand, Settings, Sites, Theme} from '../settings/settings';
import type {Cut, Explained} from './reading-facts';

/** A choice on one mention, made on one of our own pages. */
export type Deciding = {mentionId: MentionId; brandId?: string} & Choice;

/** Lines of a backup as they stand in it, and the number of the first of them. */
export type BackupLines = {lines: string[]; from: number};

/** What became of the rows of one kind in a backup: refused are those of what was erased. */
export type Merged = {
  is:
    | 'settings'
    | 'private'
    | 'tombstone'
    | 'mention'
    | 'decision'
    | 'evidence'
    | 'picture'
    | 'place'
    | 'reading'
    | 'storm'
    | 'contact test'
    | 'tone';
  added: number;
  kept: number;
  refused: number;
};

/** When nobody wants to be disturbed. */
type QuietHours = {zone: string; from: string; to: string; days: number[]};

/** A view of the list of all mentions that has a name. */
type NamedView = {id: string; name: string; query: string};

/** What our own pages ask of the worker: name, what is asked, what comes back. */
export type FromOwnPage = {
  // A step is named by who asks, anew for each: asked twice under one name, it is done once
  'decisions.made': {ask: {step: string; decisions: Deciding[]}; reply: {made: Decision[]}};
  'decisions.undone': {ask: {ids: DecisionId[]}; reply: {undone: number}};
  'thread.dismissed': {ask: {step: string; mentionId: MentionId}; reply: {made: Decision[]}};
  /** A person says whether the account that they were asked about is theirs. */
  'account.answered': {ask: {id: string; isOurs: boolean}; reply: {accounts: number}};
  'offer.declined': {ask: {mentionId: MentionId; offerId: string}; reply: {declined: boolean}};
  /** `seen`: the brand as its editor found it. What was changed elsewhere since is left as it is. */
  'brand.saved': {ask: {brand: Brand; seen?: Brand}; reply: {brand: Brand}};
  'brand.removed': {ask: {id: string}; reply: {removed: boolean}};
  /** Here too, `seen` is what the window found: what was changed elsewhere since is left as it is. */
  'sites.changed': {ask: {sites: Sites; seen?: Sites}; reply: {sites: Sites}};
  'settings.changed': {
    ask: {
      target?: number;
      theme?: Theme;
      singleKeys?: boolean;
      archiveAfter?: number;
      schedule?: Settings['schedule'];
      /** The schedule as the window found it. */
      seen?: Settings['schedule'];
      ready?: boolean;
    };
    reply: Settings;
  };
  /** The views of the list of all mentions that have names: these, and no others. */
  'views.changed': {
    ask: {views: NamedView[]; seen?: NamedView[]};
    reply: {kept: number};
  };
  'person.named': {ask: {name: string}; reply: {name: string}};
  /** Checks lines of a backup, the first of which is line `from`; nothing is written. */
  'backup.checked': {ask: BackupLines; reply: {rows: number}};
  'backup.restored': {ask: BackupLines; reply: {merged: Merged[]}};
  /** Refused where it would be more of them than the person confirmed. */
  'mentions.erased': {ask: {which: Erasing; atMost: number}; reply: {erased: number}};
  /** How often a backup is made by itself; after how many days mentions are erased, null for never. */
  'keeping.changed': {
    ask: {every?: 'off' | 'daily' | 'weekly'; keepDays?: number | null};
    reply: {kept: true};
  };
  /** What the page in this tab would be called as a place: its address, other names of it, its title. */
  'place.asked': {
    ask: {tabId: number};
    reply: {place: {address: string; names: string[]; title: string} | null};
  };
  /** Watches a place; where it stands in a tab already, what is there is counted. */
  'place.saved': {
    ask: {address: string; name: string; tabId?: number};
    reply: {address: string};
  };
  'place.removed': {ask: {address: string}; reply: {removed: true}};
  /** Whether a picture is kept of each post that a person flags. */
  'pictures.changed': {ask: {wanted: boolean}; reply: {kept: true}};
  /** In which zone a site shows its times; null leaves it to what its posts teach. */
  'zone.set': {ask: {host: string; zone: string | null}; reply: {narrowed: number}};
  /** Where the reading of the page in this tab fell short. */
  'cuts.asked': {ask: {tabId: number}; reply: {cuts: Cut[]}};
  /** Why is, or is not, what the page in this tab shows a post? */
  'reading.explained': {ask: {tabId: number}; reply: Explained};
  /** Of what a person is reminded; null ends the quiet hours. */
  'reminders.changed': {
    ask: {
      soon?: boolean;
      late?: boolean;
      storms?: boolean;
      stormsInQuiet?: boolean;
      discreet?: boolean;
      offFor?: string[];
      quiet?: QuietHours | null;
      /** What of this the window found. */
      seen?: {offFor?: string[]; quiet?: QuietHours};
    };
    reply: {kept: true};
  };
  /** Shows what a reminder looks like; tells whether the browser says that nobody will see it. */
  'reminder.tried': {ask: Record<string, never>; reply: {isBlocked: boolean}};
  /** The reply template of a kind; null takes the one it came with again. */
  'template.changed': {ask: {kind: TriageKind; text: string | null}; reply: {kept: true}};
  /** The team's own plan for a storm; null takes the one it came with again. */
  'plan.changed': {ask: {plan: StormPlan | null; seen?: StormPlan}; reply: {kept: true}};
  /** Opens the plan for a brand by hand. */
  'storm.opened': {ask: {step: string; brandId: BrandId}; reply: {stormId: StormId}};
  'storm.worked': {
    ask: {step: string; stormId: StormId; work: StormWork};
    reply: {entry: StormEntry};
  };
  /** A contact point of ours is named, or what is known of it changes. */
  'contact.saved': {ask: {point: ContactPoint}; reply: {kept: true}};
  'contact.removed': {ask: {id: string}; reply: {removed: boolean}};
  'contact.tested': {ask: {test: ContactTest}; reply: {kept: true}};
  'test.removed': {ask: {id: string}; reply: {removed: boolean}};
  /** Since when a cause of complaints is put right; null takes that back. */
  'cause.fixed': {ask: {cause: Cause; at: Instant | null}; reply: {kept: true}};
  // `aside`: rows that could not be read
  'store.checked': {
    ask: Record<string, never>;
    reply: {aside: number; mended: number; recounted: boolean};
  };
  /** Someone with authority is named, or what is known of them changes; nobody has the same name. */
  'colleague.saved': {ask: {colleague: Colleague}; reply: {kept: true}};
  'colleague.removed': {ask: {id: string}; reply: {removed: boolean}};
  /** Secrets that are not given stay as they are; `null` takes an authorization away. */
  'webhook.saved': {
    ask: {webhook: Webhook; signing?: string; authorization?: string | null};
    reply: {kept: true};
  };
  'webhook.removed': {ask: {id: string}; reply: {removed: boolean}};
  /** Sends a trial at once, and tells what became of it. */
  'webhook.tested': {ask: {id: string}; reply: {failure: SendFailure | null}};
  /** A brief goes to a webhook, from an outbox that outlives the worker. */
  'brief.sent': {
    ask: {step: string; mentionId: MentionId; webhookId: string; brief: Brief};
    reply: {id: string};
  };
  'outgoing.retried': {ask: {id: string}; reply: {retried: boolean}};
  /** Given up, or taken out of sight once it was delivered. */
  'outgoing.dropped': {ask: {id: string}; reply: {dropped: boolean}};
};
