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

/** Reads, changes and writes the steps; the panels of other windows wait their turn. */
async function change<T>(work: (steps: DecisionId[][]) => [DecisionId[][], T]): Promise<T> {
  return navigator.locks.request(KEY, async () => {
    const [steps, result] = work(await read());
    await browser.storage.session.set({[KEY]: steps});
    return result;
  });
}

/** Remembers decisions made in one step. */
export const pushStep = (ids: DecisionId[]): Promise<void> =>
  change(steps => [[...steps, ids].slice(-MOST), undefined]);

/** Takes the latest step off; undefined when there is none. */
export const popStep = (): Promise<DecisionId[] | undefined> =>
  change(steps => [steps.slice(0, -1), steps.at(-1)]);

/** Takes out decisions that were taken back by another way; a step without any is none. */
export const forgetIn = (ids: DecisionId[]): Promise<void> =>
  change(steps => {
    const others = steps.map(step => step.filter(id => !ids.includes(id)));
    return [others.filter(step => step.length > 0), undefined];
  });
