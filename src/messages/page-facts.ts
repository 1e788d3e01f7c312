import type {MentionId} from '../mention/decision';
import type {Glimpse, Match} from '../mention/mention';
import type {Instant, Post} from '../mention/post';

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
