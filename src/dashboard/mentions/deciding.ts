import {signal} from '@preact/signals';
import type {DecisionId} from '../../mention/decision';
import {ask} from '../../messages/ask';
import type {Deciding} from '../../messages/contract';
import {failureWords} from '../../ui/failure-words';
import {toast} from '../../ui/toast';
import {type CountedWord, say, sayCount} from '../../words';

/** Decided in one message: few enough that what else is asked of the worker need not wait. */
const CHUNK = 200;

/** What is being done with many mentions; undefined while nothing is. */
export type Busy = {done: number; of: number; callOff(): void};

/** How far what is done with many mentions has come. */
export const busy = signal<Busy | undefined>(undefined);

/** What was decided here, step by step, the last one last; so far back one can go. */
const steps: DecisionId[][] = [];

/** Does something with a list, some at a time, until it is done or called off; gives back what was done. */
async function inChunks<T, Done>(all: T[], work: (some: T[]) => Promise<Done[]>): Promise<Done[]> {
  const life = new AbortController();
  const done: Done[] = [];
  const callOff = () => life.abort();
  try {
    for (let at = 0; at < all.length && !life.signal.aborted; at += CHUNK) {
      if (all.length > CHUNK) busy.value = {done: at, of: all.length, callOff};
      done.push(...(await work(all.slice(at, at + CHUNK))));
    }
  } catch (error) {
    // What was done before stays done, and can be taken back
    toast.value = {kind: 'mistake', words: failureWords(error)};
  } finally {
    busy.value = undefined;
  }
  return done;
}

async function takeBack(ids: DecisionId[]): Promise<void> {
  const undone = await inChunks(ids, async some => {
    await ask('decisions.undone', {ids: some});
    return some;
  });
  const left = ids.slice(undone.length);
  if (left.length > 0) steps.push(left);
  if (undone.length === 0) return;
  toast.value = {kind: 'done', words: sayCount('dashboard_undone', undone.length)};
}

function undo(step: DecisionId[]): void {
  const at = steps.indexOf(step);
  if (at < 0) return; // Taken back already, by the other way
  steps.splice(at, 1);
  void takeBack(step);
}

/** Takes the last step back, however many mentions it was for; says so when there is none. */
export function undoLast(): void {
  const last = steps.at(-1);
  if (last) undo(last);
  else toast.value = {kind: 'done', words: say('dashboard_nothing_to_undo')};
}

/** Takes one decision back that was made here or elsewhere. */
export const undoOne = (id: DecisionId): Promise<void> => takeBack([id]);

/**
 * Logs decisions, shows how far it is, says what was done, and offers the way back as one step.
 * False when nothing was saved.
 * @param left how many mentions were left as they are, since the decision is not for them
 */
export async function decide(decisions: Deciding[], said: CountedWord, left = 0): Promise<boolean> {
  if (busy.value) return false;
  const made = await inChunks(decisions, async some => {
    const reply = await ask('decisions.made', {step: crypto.randomUUID(), decisions: some});
    return reply.made;
  });
  const step = made.map(({id}) => id);
  if (step.length > 0) steps.push(step);
  if (toast.value?.kind === 'mistake' && step.length < decisions.length) return step.length > 0;
  const rest = left > 0 ? ` ${sayCount('dashboard_many_left', left)}` : '';
  const words = `${sayCount(said, step.length)}${rest}`;
  toast.value = {kind: 'done', words, ...(step.length > 0 ? {undo: () => undo(step)} : {})};
  return step.length > 0;
}
