/** A moment, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A length of time in minutes; fractions are kept. */
export type Minutes = number;

/** Who or what a reply answers, as far as the page says. */
export type ReplyTo = {permalink?: string; author?: string};

/** Words of somebody else that a post repeats; never searched. */
export type Quote = {author?: string; permalink?: string; text: string};

/** How far a post or its author carries, in the unit the page shows. */
export type Reach = {
  kind: 'followers' | 'posts' | 'karma' | 'views' | 'replies' | 'likes';
  value: number;
};

/**
 * One authored piece of text, as read from a page. An unknown part is absent, never guessed.
 * `body` is the text without quotes, signatures and buttons, white space folded to single
 * spaces and line breaks.
 */
export type Post = {
  kind: 'post' | 'article';
  /** True for the post that opens its thread. */
  opening: boolean;
  body: string;
  threadUrl: string;
  threadTitle?: string;
  /** The realm inside which `key` is unique: the page's host, or its site's main host. */
  site: string;
  /** The site's own id of the post. */
  key?: string;
  permalink?: string;
  author?: string;
  /** The author's account name, where the page tells it apart from the displayed name. */
  handle?: string;
  authorUrl?: string;
  /** Only where the page gives an instant with its zone. */
  postedAt?: Instant;
  /** What the page says about the time, where it gives no instant. */
  postedText?: string;
  replyTo?: ReplyTo[];
  quotes?: Quote[];
  reach?: Reach;
  /** BCP 47 tag of the text. */
  lang?: string;
  /** Words that the browser put there as it translated the page, and not its author. */
  isTranslated?: true;
};
