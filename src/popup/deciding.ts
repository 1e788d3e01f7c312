import type {Choice, DecisionId} from '../mention/decision';
import type {Mention, ProbableAnswer} from '../mention/mention';
import {ask} from '../messages/ask';
import type {Reply} from '../messages/contract';
import {failureWords} from '../ui/failure-words';
import {toast} from '../ui/toast';
import {type CountedWord, say, sayCount} from '../words';
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

/** Mentions as they were shown when something was decided on them; afterwards they are read anew. */
const decidedOn = new WeakSet<Mention>();

/** Does something with those on which nothing was decided yet: a second press is none. */
async function once(
  mentions: Mention[],
  work: (mentions: Mention[]) => Promise<void>,
): Promise<boolean> {
  const open = mentions.filter(mention => !decidedOn.has(mention));
  if (open.length === 0) return false;
  for (const mention of open) decidedOn.add(mention);
  const isDone = await inTurn(() => work(open));
  if (!isDone) for (const mention of open) decidedOn.delete(mention);
  return isDone;
}

/**
 * Logs a choice on each mention, says what was done, and offers the way back. False when nothing
 * was saved.
 */
export function decide(
  mentions: Mention[],
  choose: (mention: Mention) => Choice,
  done: CountedWord,
): Promise<boolean> {
  const step = crypto.randomUUID();
  return once(mentions, async open => {
    const decisions = open.map(mention => ({mentionId: mention.id, ...choose(mention)}));
    await remember(await ask('decisions.made', {step, decisions}), sayCount(done, open.length));
  });
}

/** Waves off every mention that waits in the thread of this one. */
export function dismissThread(mention: Mention): Promise<boolean> {
  const step = crypto.randomUUID();
  return once([mention], async () => {
    const reply = await ask('thread.dismissed', {step, mentionId: mention.id});
    await remember(reply, sayCount('popup_dismissed', reply.made.length));
  });
}

/** Takes one decision back that was made here or elsewhere. */
export const undoDecision = (id: DecisionId): Promise<boolean> => inTurn(() => takeBack([id]));

/** Notes that a later post of ours is no answer to a mention. */
export function declineOffer({id: mentionId}: Mention, {id: offerId}: ProbableAnswer) {
  return inTurn(async () => {
    await ask('offer.declined', {mentionId, offerId});
    toast.value = {kind: 'done', words: say('popup_offered_declined')};
  });
}
