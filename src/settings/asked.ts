import {needsReply, standingFor} from '../clock';
import type {BrandId} from '../mention/decision';
import type {Mention} from '../mention/mention';
import type {Brand, Settings} from './settings';

/** What of a mention says whether a reply to it is asked for. */
type Asked = Pick<Mention, 'brandIds' | 'state'> & Parameters<typeof standingFor>[0];

/**
 * True when a reply to the mention is asked for by a brand for which nobody has answered or waved
 * it off; a brand since removed asks for every one.
 */
export function asksForReply(mention: Asked, brand: (id: BrandId) => Brand | undefined): boolean {
  const waiting = mention.brandIds.filter(id => standingFor(mention, id).is === 'waiting');
  return needsReply(
    mention.state,
    waiting.map(id => brand(id)?.needsReply ?? 'everything'),
  );
}

/** The same, where few mentions are asked about. */
export const isAskedFor = ({brands}: Settings, mention: Asked): boolean =>
  asksForReply(mention, id => brands.find(brand => brand.id === id));
