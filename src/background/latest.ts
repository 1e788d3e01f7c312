import type {MentionId} from '../mention/decision';
import type {PageState} from '../messages/contract';

/** Mentions whose change is remembered: those that come between two steps of one message, and many more. */
const MOST = 1000;

let count = 0;
/** The last change of each, those that changed last at the end. */
const recent = new Map<MentionId, {number: number; state: PageState}>();

/** How many changes there were so far, to ask for those that came since. */
export const changesSoFar = (): number => count;

/** Remembers how mentions stand that were changed just now. */
export function noteChanges(states: PageState[]): void {
  for (const state of states) {
    recent.delete(state.id);
    recent.set(state.id, {number: ++count, state});
  }
  for (const id of recent.keys()) {
    if (recent.size <= MOST) break;
    recent.delete(id);
  }
}

/**
 * How a mention stands that stood like this when there had been so many changes: what is decided
 * while a page is about to be told of it must not be told away.
 */
export function latest(state: PageState, since: number): PageState {
  const known = recent.get(state.id);
  return known && known.number > since ? known.state : state;
}
