import type {Mention} from './mention';
import type {Instant} from './post';

/** How many posts of each tone; `unknown` are those in a language without hints. */
export type ToneCounts = {negative: number; neutral: number; positive: number; unknown: number};

/** The tones of the posts on one page of a thread, beside our first reply: numbers, and no words. */
export type ThreadTone = {
  thread: string;
  page: string;
  /** When the page was read. */
  at: Instant;
  /** Our first reply, as far as it was known when the page was read. */
  repliedAt?: Instant;
  /** Of posts that others wrote before it; all of them while there is none. */
  before: ToneCounts;
  after: ToneCounts;
  /** Posts of which the page gives no moment: they are in neither. */
  undated: number;
};

/** When we first replied in a thread for all to see; undefined where it is not known that we did. */
export function firstReply(mentions: Pick<Mention, 'state'>[]): Instant | undefined {
  const replies = mentions.flatMap(({state: {standing}}) =>
    standing.is === 'answered' && standing.channel === 'reply' ? [standing.answerAt] : [],
  );
  return replies.length === 0 ? undefined : Math.min(...replies);
}
