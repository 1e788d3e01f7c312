import {standingFor} from '../clock';
import type {Mention} from '../mention/mention';
import type {Minutes} from '../mention/post';
import type {Settings} from './settings';

/** What of a mention says what was promised. */
type Promised = Parameters<typeof standingFor>[0] & Pick<Mention, 'brandIds'>;

/**
 * The promised response time of a mention: the shortest that any of its brands promises; while
 * only some of them wait, of those.
 */
export function targetOf({brands, target}: Settings, mention: Promised): Minutes {
  const waiting = mention.brandIds.filter(id => standingFor(mention, id).is === 'waiting');
  const ids = waiting.length > 0 ? waiting : mention.brandIds;
  const own = brands.filter(({id}) => ids.includes(id)).map(brand => brand.target ?? target);
  return own.length === 0 ? target : Math.min(...own);
}
