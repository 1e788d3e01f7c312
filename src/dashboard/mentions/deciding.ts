import {signal} from '@preact/signals';
import type {DecisionId, MentionId} from '../../mention/decision';
import {ask} from '../../messages/ask';
import type {Deciding} from '../../messages/contract';
import {failureWords, reasonWords} from '../../ui/failure-words';
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

/** True for what was closed here so lately that a list may not show it yet. */
export function isJustClosed(id: MentionId): boolean {
  const at = closedAt.get(id);
  return at !== undefined && Math.abs(Date.now() - at) <= FOLLOWS_MS;
}

/** Those decisions that are not a second press of what was just pressed. */
function pressedOnce(decisions: Deciding[]): Deciding[] {
  for (const id of closedAt.keys()) if (!isJustClosed(id)) closedAt.delete(id);
  return decisions.filter(({kind, mentionId}) => !(closing.has(kind) && isJustClosed(mentionId)));
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

/** How far something came with a list, and the mistake that ended it, where one did. */
type Outcome = {done: number; mistake?: unknown};

/** Does something with a list, some at a time, until it is done or called off; what was done stays done. */
async function inChunks<T>(all: T[], work: (some: T[]) => Promise<void>): Promise<Outcome> {
  const life = new AbortController();
  const callOff = () => life.abort();
  let done = 0;
  try {
    while (done < all.length && !life.signal.aborted) {
      if (all.length > CHUNK) busy.value = {done, of: all.length, callOff};
      const some = all.slice(done, done + CHUNK);
      await work(some);
      done += some.length;
    }
    return {done};
  } catch (mistake) {
    return {done, mistake};
  } finally {
    busy.value = undefined;
  }
}

async function takeBack(ids: DecisionId[]): Promise<void> {
  closedAt.clear();
  forgetFailed();
  let undone = 0;
  const {done, mistake} = await inChunks(ids, async some => {
    undone += (await ask('decisions.undone', {ids: some})).undone;
  });
  const left = ids.slice(done);
  if (left.length > 0) steps.push(left);
  const words = undone > 0 ? sayCount('dashboard_undone', undone) : say('dashboard_undone_already');
  if (mistake === undefined) toast.value = {kind: 'done', words};
  else if (done === 0) toast.value = {kind: 'mistake', words: failureWords(mistake)};
  else {
    const rest = sayCount('dashboard_not_undone', left.length, reasonWords(mistake));
    toast.value = {kind: 'mistake', words: `${words} ${rest}`, undo: () => undo(left)};
  }
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

/** Takes one decision back that was made here or elsewhere; with its step that is not done again. */
export function undoOne(id: DecisionId): Promise<void> {
  const at = steps.findIndex(step => step.includes(id));
  const step = steps[at];
  step?.splice(step.indexOf(id), 1);
  if (step?.length === 0) steps.splice(at, 1);
  return takeBack([id]);
}

/**
 * Logs decisions, shows how far it is, says what was done, and offers the way back as one step.
 * False when nothing was saved.
 * @param left what was left as it is, and why, in words
 */
export async function decide(
  decisions: Deciding[],
  said: CountedWord,
  left: string[] = [],
): Promise<boolean> {
  const once = pressedOnce(decisions);
  if (busy.value) return false;
  if (decisions.length === 0) toast.value = {kind: 'done', words: left.join(' ')};
  if (once.length === 0) return false;
  noteClosed(once);
  const step: DecisionId[] = [];
  const {done, mistake} = await inChunks(once, async some => {
    const log = (name: string) => ask('decisions.made', {step: name, decisions: some});
    const {made} = await underOneName(some, log);
    step.push(...made.map(({id}) => id));
  });
  for (const {mentionId} of once.slice(done)) closedAt.delete(mentionId);
  if (mistake !== undefined && step.length === 0) {
    toast.value = {kind: 'mistake', words: failureWords(mistake)};
    return false;
  }
  if (step.length > 0) steps.push(step);
  const words = [sayCount(said, step.length), ...left];
  if (mistake !== undefined) {
    words.push(sayCount('dashboard_many_unsaved', once.length - done, reasonWords(mistake)));
  }
  toast.value = {
    kind: mistake === undefined ? 'done' : 'mistake',
    words: words.join(' '),
    ...(step.length > 0 ? {undo: () => undo(step)} : {}),
  };
  return step.length > 0;
}
