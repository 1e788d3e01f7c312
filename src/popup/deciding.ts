import type {DecisionId, MentionId} from '../mention/decision';
import {ask} from '../messages/ask';
import type {Deciding, Reply} from '../messages/contract';
import {failureWords} from '../ui/failure-words';
import {toast} from '../ui/toast';
import {say, sayCount} from '../words';
import {dropOffer} from './offer';
import {forgetIn, popStep, pushStep} from './undo-stack';

async function tell(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    toast.value = {kind: 'mistake', words: failureWords(error)};
    return false;
  }
}

let latest: Promise<unknown> = Promise.resolve();

/** One step after the other, so that the last one is known when it is to be undone. */
function inTurn(work: () => Promise<void>): Promise<boolean> {
  dropOffer();
  const next = latest.then(() => tell(work));
  latest = next;
  return next;
}

async function takeBack(ids: DecisionId[]): Promise<void> {
  await ask('decisions.undone', {ids});
  await forgetIn(ids);
  // Those taken back before, by a question that came twice or in another window, are so all the same
  toast.value = {kind: 'done', words: sayCount('popup_undone', ids.length)};
}

async function undoStep(): Promise<void> {
  const ids = await popStep();
  if (!ids) {
    toast.value = {kind: 'done', words: say('popup_nothing_to_undo')};
    return;
  }
  try {
    await takeBack(ids);
  } catch (error) {
    await pushStep(ids);
    throw error;
  }
}

/** Takes back the last step decided here; says so when there is nothing left. */
export const undoLast = (): Promise<boolean> => inTurn(undoStep);

async function remember({made}: Reply<'decisions.made'>, words: string): Promise<void> {
  const ids = made.map(({id}) => id);
  if (ids.length > 0) await pushStep(ids);
  const undo = () => void inTurn(() => takeBack(ids));
  toast.value = {kind: 'done', words, ...(ids.length > 0 ? {undo} : {})};
}

/** Logs choices, says what was done, and offers the way back. False when nothing was saved. */
export function decide(decisions: Deciding[], words: string): Promise<boolean> {
  const step = crypto.randomUUID();
  return inTurn(async () => remember(await ask('decisions.made', {step, decisions}), words));
}

/** Waves off every mention that waits in the thread of this one. */
export function dismissThread(mentionId: MentionId): Promise<boolean> {
  const step = crypto.randomUUID();
  return inTurn(async () => {
    const reply = await ask('thread.dismissed', {step, mentionId});
    await remember(reply, sayCount('popup_dismissed', reply.made.length));
  });
}

/** Takes one decision back that was made here or elsewhere. */
export const undoDecision = (id: DecisionId): Promise<boolean> => inTurn(() => takeBack([id]));
