import {Damaged, type Shut, StoreUnavailable} from '../store/read';
import {say, type Word} from '../words';

const shut: Record<Shut, Word> = {
  newer: 'ui_store_newer',
  held: 'ui_store_held',
  full: 'ui_store_full',
  shut: 'ui_store_shut',
};

/** Why what is kept cannot be shown, and what to do. */
export function unreadWords(error: unknown): string {
  if (error instanceof StoreUnavailable) return say(shut[error.why]);
  if (error instanceof Damaged) return say('ui_store_damaged');
  return say('ui_not_read', String(error));
}
