import type {BrandId, MentionId} from './decision';
import type {MentionState} from './fold';
import type {Instant, Post} from './post';

/** A stretch of a post's body or title that a term matched, in UTF-16 offsets. */
export type Span = {start: number; end: number; in: 'body' | 'title'};

/** A brand found in a post: where, and by which version of its query. */
export type Match = {brandId: BrandId; spans: Span[]; queryVersion?: number};

/** When a post was published, as a range: all that its text and our reading allow. */
export type Posted = {from: Instant; to: Instant; text?: string};

/** What was captured at first sight. Immutable. */
export type Facts = {
  id: MentionId;
  post: Post;
  /** Host of the page on which it was first seen. */
  host: string;
  pageUrl: string;
  /** When it was first seen. */
  seenAt: Instant;
  /** SHA-256 of the body, hex. */
  textHash: string;
};

/** A post as it is known again in passing: who wrote it, and how it begins. */
export type Glimpse = {author?: string; words: string};

/**
 * A later post that belongs to a mention though nothing in it matched: by the same author in the
 * same thread, or an answer to a reply of ours. The whole post is kept as evidence.
 */
export type FollowUp = {
  /** Made as a mention's id is. */
  id: string;
  author?: string;
  permalink?: string;
  /** How it begins. */
  words: string;
  posted?: Posted;
  seenAt: Instant;
};

/** A later post of ours in the thread that may be the answer, kept until a person says whether it is. */
export type ProbableAnswer = {
  /** Made as a mention's id is. */
  id: string;
  replyAt: Instant;
  replyUrl?: string;
  by: string;
  /** How it begins. */
  words: string;
  seenAt: Instant;
  /** A person said that it is none. */
  declined?: true;
};

/** One post in which brands were found, or that a person flagged, with what became of it. */
export type Mention = Facts & {
  matches: Match[];
  brandIds: BrandId[];
  /** The intersection of what all sightings say; absent where none said anything. */
  posted?: Posted;
  sightings: number;
  lastSeenAt: Instant;
  /** The posts just before and after it, when its page was last read whole. */
  neighbours?: {before?: Glimpse; after?: Glimpse};
  /** When the page was first found to show its neighbours and not the post. */
  goneAt?: Instant;
  /** In the order in which they were first seen; absent while there is none. */
  followUps?: FollowUp[];
  /** Set aside as too old for a clock (DESIGN section 7). */
  archived: boolean;
  /** Posts of ours that may be the answer; absent while there is none. */
  offers?: ProbableAnswer[];
  /** The last reminder that it waits, and in which round of waiting that was. */
  reminded?: {level: 'soon' | 'late'; round: number};
  state: MentionState;
};
