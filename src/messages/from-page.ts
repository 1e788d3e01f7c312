import type {MentionId} from '../mention/decision';
import type {Match} from '../mention/mention';
import type {Post} from '../mention/post';
import type {PageOf} from '../posts';
import type {LookFor, PageRef, PageState, Passed, Seen} from './page-facts';
import type {Missed} from './reading-facts';

/** What a content script asks of the worker: name, what is asked, what comes back. */
export type FromPage = {
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
  /**
   * Posts without a brand that may belong to mentions; the states of those that this page told of,
   * and of each post in the same order how its flag stands, null where it has none.
   */
  'follow-ups.seen': {
    ask: {page: PageRef; posts: Post[]};
    reply: {states: PageState[]; flagged: (PageState | null)[]};
  };
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
};
