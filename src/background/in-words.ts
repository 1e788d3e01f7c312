import {Refused} from '../messages/failures';
import {type Shut, StoreUnavailable} from '../store/unavailable';
import {UnknownMention} from '../store/write/decide';
import {say, type Word} from '../words';
import {pastDamage} from './past-damage';

const shut: Record<Shut, Word> = {
  newer: 'ui_store_newer',
  held: 'ui_store_held',
  full: 'ui_store_full',
  shut: 'worker_store_unavailable',
};

/** A failure that a person can act on, in words; any other is a bug and stays what it is. */
function worded(error: unknown): unknown {
  if (error instanceof StoreUnavailable) {
    return new Refused('store unavailable', say(shut[error.why]));
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
      return await pastDamage(() => work(...asked));
    } catch (error) {
      throw worded(error);
    }
  };
}
