import type {DecisionId, MentionId} from '../mention/decision';
import {ask} from '../messages/ask';
import type {Deciding, Reply} from '../messages/contract';
import {failureWords} from '../ui/failure-words';
import {toast} from '../ui/toast';
import {say, sayCount} from '../words';
import {dropOffer} from './offer';
import {popStep, pushStep} from './undo-stack';

async function tell(work: () => Promise<void>): Promise<boolean> {
  dropOffer();
  try {
    await work();
    return true;
  } catch (error) {
    toast.value = {kind: 'mistake', words: failureWords(error)};
    return false;
  }
}

async function takeBack(ids: DecisionId[]): Promise<void> {
  const {undone} = await ask('decisions.undone', {ids});
  toast.value = {kind: 'done', words: sayCount('popup_undone', undone)};
}

/** Takes back the last step decided here; says so when there is nothing left. */
export async function undoLast(): Promise<void> {
  const ids = await popStep();
  if (!ids) {
    toast.value = {kind: 'done', words: say('popup_nothing_to_undo')};
    return;
  }
  const isDone = await tell(() => takeBack(ids));
  if (!isDone) await pushStep(ids);
}

async function remember({made}: Reply<'decisions.made'>, words: string): Promise<void> {
  if (made.length > 0) await pushStep(made.map(({id}) => id));
  toast.value = {kind: 'done', words, undo: () => void undoLast()};
}

/** Logs choices, says what was done, and offers the way back. False when nothing was saved. */
export function decide(decisions: Deciding[], words: string): Promise<boolean> {
  return tell(async () =>
    remember(await ask('decisions.made', {step: crypto.randomUUID(), decisions}), words),
  );
}

/** Waves off every mention that waits in the thread of this one. */
export function dismissThread(mentionId: MentionId): Promise<boolean> {
  return tell(async () => {
    const reply = await ask('thread.dismissed', {step: crypto.randomUUID(), mentionId});
    await remember(reply, sayCount('popup_dismissed', reply.made.length));
  });
}

/** Takes one decision back that was made here or elsewhere. */
export function undoDecision(id: DecisionId): Promise<boolean> {
  return tell(() => takeBack([id]));
}
