import type {Followed} from '../../clock';
import type {MentionState} from '../../mention/fold';
import type {Mention} from '../../mention/mention';

/** What a figure needs of a mention; the texts of a whole period would not fit in memory. */
export type Timed = Followed &
  Pick<Mention, 'id' | 'host' | 'brandIds'> & {
    state: Pick<MentionState, 'flagged' | 'details'>;
  };
