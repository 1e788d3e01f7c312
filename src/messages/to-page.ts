import type {MentionId} from '../mention/decision';
import type {Area, PageState} from './page-facts';

/** What the worker asks of a content script: name, what is asked, what comes back. */
export type ToPage = {
  // Taken: which of these mentions are on this page, none once it shows none of them any more. A
  // page that waits to hear how mentions of its own stand replies after that, or else at once
  'page.changed': {ask: {states: PageState[]; atOnce?: true}; reply: {taken: MentionId[]}};
  // Where the post that is being flagged stands, once nothing of ours is in the way; null where none is
  'picture.asked': {ask: {pose: number}; reply: {area: Area | null}};
  'flag.asked': {ask: {how: 'command' | 'menu' | 'selection'}; reply: {flagged: boolean}};
};
