import {signal} from '@preact/signals';
import type {DecisionId, MentionId} from '../../mention/decision';
import {ask} from '../../messages/ask';
import type {Deciding} from '../../messages/contract';
import {failureWords} from '../../ui/failure-words';
import {toast} from '../../ui/toast';
import {type CountedWord, say, sayCount} from '../../words';
import {forgetFailed, underOneName} from '../under-one-name';

/** Decided in one message: few enough that what else is asked of the worker need not wait. */
const CHUNK = 200;

/** What is being done with many mentions; undefined while nothing is. */
export type Busy = {done: number; of: number; callOff(): void};

/** How far what is done with many mentions has come. */
export const busy = signal<Busy | undefined>(undefined);

/** The list follows what was decided within this time; what is pressed until then is a double press. */
const FOLLOWS_MS = 1000;

const closing: ReadonlySet<string> = new Set(['answered', 'no reply needed', 'not us']);

/** When each mention was last closed here. */
const closedAt = new Map<MentionId, number>();

/** Those decisions that are not a second press of what was just pressed. */
function pressedOnce(decisions: Deciding[]): Deciding[] {
  const now = Date.now();
  for (const [id, at] of closedAt) if (Math.abs(now - at) > FOLLOWS_MS) closedAt.delete(id);
  return decisions.filter(({kind, mentionId}) => !(closing.has(kind) && closedAt.has(mentionId)));
}

/** Forgets what was pressed: whoever comes back sees the list as it is. */
export const forgetPresses = (): void => closedAt.clear();

function noteClosed(decisions: Deciding[]): void {
  for (const {kind, mentionId} of decisions) {
    if (closing.has(kind)) closedAt.set(mentionId, Date.now());
  }
}

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
  closedAt.clear();
  forgetFailed();
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
  const once = pressedOnce(decisions);
  if (busy.value || once.length === 0) return false;
  noteClosed(once);
  const made = await inChunks(once, async some => {
    const log = (step: string) => ask('decisions.made', {step, decisions: some});
    const {made: kept} = await underOneName(some, log);
    return kept;
  });
  if (made.length === 0) closedAt.clear();
  const step = made.map(({id}) => id);
  if (step.length > 0) steps.push(step);
  if (toast.value?.kind === 'mistake' && step.length < once.length) return step.length > 0;
  const rest = left > 0 ? ` ${sayCount('dashboard_many_left', left)}` : '';
  const words = `${sayCount(said, step.length)}${rest}`;
  toast.value = {kind: 'done', words, ...(step.length > 0 ? {undo: () => undo(step)} : {})};
  return step.length > 0;
}
