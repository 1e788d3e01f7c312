import {Refused} from '../messages/failures';
import {StoreUnavailable} from '../store/unavailable';
import {UnknownMention} from '../store/write/decide';
import {say} from '../words';

/** A failure that a person can act on, in words; any other is a bug and stays what it is. */
function worded(error: unknown): unknown {
  if (error instanceof StoreUnavailable) {
    return new Refused('store unavailable', say('worker_store_unavailable'));
  }
  if (error instanceof UnknownMention) {
    return new Refused('not allowed', say('worker_unknown_mention'));
  }
  return error;
}

/** The same work, which says in words what a person can act on. */
export function inWords<A extends unknown[], R>(
  work: (...asked: A) => Promise<R>,
): (...asked: A) => Promise<R> {
  return async (...asked) => {
    try {
      return await work(...asked);
    } catch (error) {
      throw worded(error);
    }
  };
}
