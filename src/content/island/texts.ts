import {say} from '../../words';
import type {Act, Saying} from './face';

/** All that the island says. Taken at once: an extension that is gone cannot be asked for words. */
export type Texts = {
  sayings: Record<Saying, string>;
  acts: Record<Act, string>;
  /** What an assistive technology says of the button that flags. */
  flagPost: string;
  group: string;
  done: Record<'flagged' | 'taken back' | 'confirmed', string>;
  gone: string;
  failed: string;
  kept: string;
  noPost: string;
};

/** The island's texts in the person's language. */
export function textsOfIsland(): Texts {
  return {
    sayings: {
      waiting: say('page_waiting'),
      'due soon': say('page_due_soon'),
      late: say('page_late'),
      answered: say('page_answered'),
      'waiting again': say('page_waiting_again'),
      'no reply needed': say('page_no_reply_needed'),
      'not us': say('page_not_us'),
      archived: say('page_archived'),
      flagged: say('page_flagged'),
      'probably answered': say('page_probably_answered'),
      saving: say('page_saving'),
      unsaved: say('page_unsaved'),
    },
    acts: {
      flag: say('page_flag'),
      undo: say('page_undo'),
      again: say('page_again'),
      confirm: say('page_confirm'),
    },
    flagPost: say('page_flag_post'),
    group: say('page_group'),
    done: {
      flagged: say('page_done_flagged'),
      'taken back': say('page_done_taken_back'),
      confirmed: say('page_done_confirmed'),
    },
    gone: say('page_gone'),
    failed: say('page_failed'),
    kept: say('page_kept'),
    noPost: say('page_no_post'),
  };
}
