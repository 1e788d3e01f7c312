import {browser} from '../browser';
import type {DecisionId} from '../mention/decision';

const KEY = 'popup undo';
/** How far back one can go. */
const MOST = 20;

// Held where it outlives the popup, which closes at every click elsewhere, but not the browser.
async function read(): Promise<DecisionId[][]> {
  const stored = await browser.storage.session.get(KEY);
  const steps = stored[KEY];
  return Array.isArray(steps) ? steps : [];
}

/** Remembers decisions made in one step. */
export async function pushStep(ids: DecisionId[]): Promise<void> {
  await browser.storage.session.set({[KEY]: [...(await read()), ids].slice(-MOST)});
}

/** Takes the latest step off; undefined when there is none. */
export async function popStep(): Promise<DecisionId[] | undefined> {
  const steps = await read();
  const last = steps.pop();
  await browser.storage.session.set({[KEY]: steps});
  return last;
}
