import {type Followed, hasClock, standingFor} from '../../clock';
import type {BrandId} from '../../mention/decision';
import type {MentionState} from '../../mention/fold';
import type {Mention} from '../../mention/mention';

/** What a figure needs of a mention; the texts of a whole period would not fit in memory. */
export type Timed = Followed &
  Pick<Mention, 'id' | 'host' | 'brandIds'> & {
    state: Pick<MentionState, 'flagged' | 'details'>;
  };

/** False for what is outside every figure: in the archive, or waved off by a decision. */
export function isCounted(mention: Timed, brandId?: BrandId): boolean {
  const {is} = standingFor(mention, brandId);
  return hasClock(mention) && is !== 'not us' && is !== 'no reply needed';
}
