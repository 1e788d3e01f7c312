import {earliestAnswer, waitsAgainSince} from '../clock';
import type {Mention} from '../mention/mention';
import type {Instant} from '../mention/post';
import {say} from '../words';
import {momentWords} from './moments';

const MINUTE = 60_000;

/** When an answer was given, or why it cannot have been then. */
export type AnswerTime = {ok: true; at: Instant} | {ok: false; why: string};

/** When an answer was logged already; undefined where one is waited for, as where the author wrote again. */
function answeredAt(mention: Mention): Instant | undefined {
  const {standing} = mention.state;
  if (standing.is !== 'answered' || waitsAgainSince(mention) !== undefined) return undefined;
  return standing.answerAt;
}

/**
 * The moment of an answer from what a date field holds. The field knows minutes only, so an answer
 * in the very minute of the post counts as given right after it.
 * @param mention what is answered; undefined where that is several mentions
 */
export function answerTime(typed: string, mention: Mention | undefined, now: Instant): AnswerTime {
  const before = mention && answeredAt(mention);
  if (before !== undefined) return {ok: false, why: say('popup_answer_twice', momentWords(before))};
  const at = new Date(typed).getTime();
  if (Number.isNaN(at)) return {ok: false, why: say('popup_answer_no_time')};
  if (at > now) return {ok: false, why: say('popup_answer_in_future')};
  const earliest = earliestAnswer(mention?.posted?.from, now);
  if (at + MINUTE <= earliest) {
    return {ok: false, why: say('popup_answer_before_post', momentWords(earliest))};
  }
  return {ok: true, at: Math.max(at, earliest)};
}

/** Why the link to a reply is refused; undefined for a good one, or none. */
export function linkRefused(typed: string): string | undefined {
  if (typed.trim() === '') return undefined;
  const isWeb = URL.canParse(typed.trim()) && /^https?:$/.test(new URL(typed.trim()).protocol);
  return isWeb ? undefined : say('popup_answer_bad_link');
}
