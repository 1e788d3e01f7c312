import {earliestAnswer, standingFor, waitsAgainSince} from '../../clock';
import type {BrandId, Choice} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {decide, type Unsigned} from '../../store/write/decide';
import {say} from '../../words';
import {changed} from '../changed';
import {deciding} from '../deciding';
import {inWords} from '../in-words';

/** When a choice says that the author heard from us; undefined for every other choice. */
function answerAt(choice: Choice): Instant | undefined {
  if (choice.kind === 'answered') return choice.replyAt;
  return choice.kind === 'private contact' ? choice.contactAt : undefined;
}

/** Two replies to one post are two answers only where the author wrote again in between. */
function checkOpen(mention: Mention, brandId: BrandId | undefined): void {
  const isAnswered = standingFor(mention, brandId).is === 'answered';
  if (isAnswered && waitsAgainSince(mention) === undefined) {
    throw new Refused('not allowed', say('worker_answered_already'));
  }
}

/** An answer lies between the post, as early as it can have been, and now. */
function checkAnswer(mention: Mention, choice: Unsigned, now: Instant): void {
  const at = answerAt(choice);
  if (at === undefined) return;
  checkOpen(mention, choice.brandId);
  if (at > now) throw new Refused('not allowed', say('worker_reply_in_future'));
  if (at < earliestAnswer(mention.posted?.from, now)) {
    throw new Refused('not allowed', say('worker_reply_before_post'));
  }
}

/** A person decided on one of our own pages; several choices are kept together or not at all. */
export const decisionsMade: Handler<'decisions.made'> = {
  from: 'own page',
  shape: fromOwnPage['decisions.made'],
  handle: inWords(async ({step, decisions}) => {
    const signed = await deciding();
    const {made, mentions} = await decide(decisions, {
      ...signed,
      step,
      check: (mention, choice) => checkAnswer(mention, choice, signed.at),
    });
    await changed(mentions);
    return {made};
  }),
};
