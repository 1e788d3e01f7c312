import type {Mention, ProbableAnswer} from '../mention/mention';
import {hasClock} from './clocked';
import {waitsAgainSince} from './turns';

/** Since when an answer is waited for; undefined while none is. */
function waitsSince(mention: Mention): number | undefined {
  if (!hasClock(mention)) return undefined;
  if (mention.state.standing.is === 'waiting') return mention.posted?.from ?? -Infinity;
  return waitsAgainSince(mention);
}

/**
 * The post of ours that a person is asked about: the first one since the mention waits which they
 * did not decline. Undefined while no answer is waited for.
 */
export function offeredAnswer(mention: Mention): ProbableAnswer | undefined {
  const since = waitsSince(mention);
  if (since === undefined) return undefined;
  return mention.offers
    ?.filter(({declined, replyAt}) => declined === undefined && replyAt >= since)
    .reduce<ProbableAnswer | undefined>(
      (first, offer) => (first && first.replyAt <= offer.replyAt ? first : offer),
      undefined,
    );
}
