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
import type {Glimpse, Match} from '../mention/mention';
import type {Instant, Post} from '../mention/post';
import type {StormEntry, StormId, StormPlan, StormWork} from '../mention/storm-log';
import type {SendFailure, Webhook} from '../mention/webhook';
import type {Explanation, PageOf} from '../posts';
import type {Brief} from '../report/brief';
import type {Brand, Settings, Sites, Theme} from '../settings/settings';

/** The page that a content script reads: its address and title, and whether it is a comment frame. */
export type PageRef = {url: string; title?: string};

/** One post on a page in which brands were found. */
export type Seen = {post: Post; matches: Match[]};

/** What a page may know of a mention it reported: how its button should look. */
export type PageState = {
  id: MentionId;
  standing:
    | 'waiting'
    | 'due soon'
    | 'late'
    | 'answered'
    | 'waiting again'
    | 'no reply needed'
    | 'not us'
    | 'archived';
  flagged: boolean;
  /** When the promised response time runs out; absent where no clock runs. */
  dueAt?: Instant;
  /** When it begins to be due soon; absent once it is, or where no first reply is waited for. */
  soonAt?: Instant;
  /** A post of ours may be the answer: with this a person can say so here, once. */
  offer?: string;
  /** The store would not open: the flag waits in the outbox and is put away when it opens again. */
  unsaved?: true;
};

/**
 * What a page of a thread with mentions looks for beside what is watched for: the names that their
 * authors have there, and the addresses of our replies. The thread itself shows all of them.
 */
export type LookFor = {
  authors: string[];
  replies: string[];
  /** A person watches this page: it is to be read whole, whatever stands on it. */
  isWatched?: true;
  /** An editor was used in this tab just before: what was written there may stand here now. */
  wrote?: true;
};

/** One post of a page that was read whole, as far as it takes to know it again. */
export type Passed = Glimpse & Pick<Post, 'key' | 'permalink' | 'postedAt'> & {isOurs?: true};

/**
 * Where something stands on the screen, from the top left corner of what the window shows of the
 * page, and how wide that is: in CSS pixels as the screen has them, also where a person zoomed in.
 */
export type Area = {left: number; top: number; width: number; height: number; across: number};

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

/**
 * Where the reading of a page fell short: it could not be read to its end, a post of it was cut, or
 * it brought as many new mentions as a page, or a site, may in an hour.
 */
export type Cut = 'page' | 'post' | 'page allowance' | 'site allowance' | 'flag allowance';

/** A site reader that found nothing on its own site; its main host where it is picked by that. */
export type Missed = {reader: string; host?: string};

/** How a page is read; while a person signs in there, it is not. Holds no words of the page. */
export type PageExplained = Explanation & {isSigningIn: boolean};

/** Why a page cannot be read, as far as a person can do something about it. */
export type Unreadable =
  | 'not set up'
  | 'no page'
  | 'no web page'
  | 'private'
  | 'off'
  | 'closed'
  | 'no answer';

/** What is told of how the page in a tab was read; of its address, the host alone. */
export type Explained =
  | {is: 'explained'; host: string; page: PageExplained}
  | {is: 'unreadable'; why: Unreadable; host?: string};

/** All talk between contexts: name, what is asked, what comes back. */
export type Contract = {
  // Content script → worker
  /** There is a reason to read this page: the script that does it is wanted. */
  'visit.asked': {ask: Record<string, never>; reply: {begun: boolean}};
  /** A comment frame asks what is wanted on the page around it, which it cannot see. */
  'frame.opened': {
    ask: Record<string, never>;
    reply: {isOff: boolean; isUnderlined: boolean};
  };
  // One state for each post seen, in the same order; null where none is kept (a post by an account
  // of ours, an erased one, or one beyond the hourly limit)
  'mentions.seen': {ask: {page: PageRef; seen: Seen[]}; reply: {states: (PageState | null)[]}};
  /** A page of this thread is read, which of how many where it tells: who is to be looked for there. */
  'thread.opened': {ask: {page: PageRef; threadUrl: string; which?: PageOf}; reply: LookFor};
  /** Posts without a brand that may belong to mentions; the states of those that this page told of. */
  'follow-ups.seen': {ask: {page: PageRef; posts: Post[]}; reply: {states: PageState[]}};
  /** All posts of a page whose thread has mentions, in page order: what is missing there is gone. */
  'page.read': {
    ask: {page: PageRef; threadUrl: string; posts: Passed[]};
    reply: {noted: number};
  };
  'reply.seen': {ask: {page: PageRef; reply: Post}; reply: {states: PageState[]}};
  /** A person used an editor on this page; of what they typed nothing is read. */
  'editor.used': {ask: {page: PageRef}; reply: {noted: true}};
  /** Posts that came just after an editor was used: one of them may be the person's own. */
  'strangers.seen': {ask: {page: PageRef; posts: Post[]}; reply: {offered: boolean}};
  'post.flagged': {
    ask: {
      page: PageRef;
      post: Post;
      matches: Match[];
      how: 'button' | 'command' | 'menu' | 'selection';
      /** By this number the worker may ask where the post stands, to take a picture of it. */
      pose?: number;
    };
    reply: PageState;
  };
  /** A person confirms the answer that the worker offered with this token. */
  'answer.confirmed': {ask: {page: PageRef; id: MentionId; token: string}; reply: PageState};
  'flag.undone': {ask: {page: PageRef; id: MentionId}; reply: PageState};
  /** Where the reading of the page fell short, told once. */
  'page.cut': {
    ask: {page: PageRef; cuts: ('page' | 'post')[]; missed: Missed[]};
    reply: {noted: true};
  };
  // Our own pages → worker
  // A step is named by who asks, anew for each: asked twice under one name, it is done once
  'decisions.made': {ask: {step: string; decisions: Deciding[]}; reply: {made: Decision[]}};
  'decisions.undone': {ask: {ids: DecisionId[]}; reply: {undone: number}};
  'thread.dismissed': {ask: {step: string; mentionId: MentionId}; reply: {made: Decision[]}};
  /** A person says whether the account that they were asked about is theirs. */
  'account.answered': {ask: {id: string; isOurs: boolean}; reply: {accounts: number}};
  'offer.declined': {ask: {mentionId: MentionId; offerId: string}; reply: {declined: boolean}};
  'brand.saved': {ask: {brand: Brand}; reply: {brand: Brand}};
  'brand.removed': {ask: {id: string}; reply: {removed: boolean}};
  'sites.changed': {ask: {sites: Sites}; reply: {sites: Sites}};
  'settings.changed': {
    ask: {
      target?: number;
      theme?: Theme;
      singleKeys?: boolean;
      archiveAfter?: number;
      schedule?: Settings['schedule'];
      ready?: boolean;
    };
    reply: Settings;
  };
  /** The views of the list of all mentions that have names: these, and no others. */
  'views.changed': {
    ask: {views: {id: string; name: string; query: string}[]};
    reply: {kept: number};
  };
  'person.named': {ask: {name: string}; reply: {name: string}};
  /** Checks lines of a backup, the first of which is line `from`; nothing is written. */
  'backup.checked': {ask: BackupLines; reply: {rows: number}};
  'backup.restored': {ask: BackupLines; reply: {merged: Merged[]}};
  'mentions.erased': {ask: {which: Erasing}; reply: {erased: number}};
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
      quiet?: {zone: string; from: string; to: string; days: number[]} | null;
    };
    reply: {kept: true};
  };
  /** Shows what a reminder looks like; tells whether the browser says that nobody will see it. */
  'reminder.tried': {ask: Record<string, never>; reply: {isBlocked: boolean}};
  /** The reply template of a kind; null takes the one it came with again. */
  'template.changed': {ask: {kind: TriageKind; text: string | null}; reply: {kept: true}};
  /** The team's own plan for a storm; null takes the one it came with again. */
  'plan.changed': {ask: {plan: StormPlan | null}; reply: {kept: true}};
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
  // Worker → content script; taken: which of these mentions are on this page, none once it shows
  // none of them any more
  'page.changed': {ask: {states: PageState[]}; reply: {taken: MentionId[]}};
  // Where the post that is being flagged stands, once nothing of ours is in the way; null where none is
  'picture.asked': {ask: {pose: number}; reply: {area: Area | null}};
  'flag.asked': {ask: {how: 'command' | 'menu' | 'selection'}; reply: {flagged: boolean}};
};

/** The name of a message. */
export type Name = keyof Contract;
/** What a message asks. */
export type Ask<N extends Name> = Contract[N]['ask'];
/** What comes back for a message. */
export type Reply<N extends Name> = Contract[N]['reply'];

/** How every reply crosses: an error would not survive the crossing as an `Error`. */
export type Envelope<T> = {ok: true; value: T} | {ok: false; reason: string; because: Refusal};

/** Why a message was refused: what a person or the sender can act on. */
export type Refusal = 'not understood' | 'not allowed' | 'store unavailable' | 'failed';
