import type {PageState} from '../messages/contract';

/** Changes that are remembered: those that come between two steps of one message, and many more. */
const MOST = 1000;

let count = 0;
let recent: {number: number; state: PageState}[] = [];

/** How many changes there were so far, to ask for those that came since. */
export const changesSoFar = (): number => count;

/** Remembers how mentions stand that were changed just now. */
export function noteChanges(states: PageState[]): void {
  const news = states.map(state => ({number: ++count, state}));
  recent = [...recent, ...news].slice(-MOST);
}

/**
 * How a mention stands that stood like this when there had been so many changes: what is decided
 * while a page is about to be told of it must not be told away.
 */
export function latest(state: PageState, since: number): PageState {
  const newer = recent.findLast(({number, state: {id}}) => number > since && id === state.id);
  return newer?.state ?? state;
}
