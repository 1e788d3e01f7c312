import type {MentionState} from '../mention/fold';

/** Which mentions of a brand call for an answer: all of them, or concerns, questions and flagged ones. */
export type ReplyPolicy = 'everything' | 'concerns';

/** True when one of the brands' policies asks that this mention be answered. */
export function needsReply(
  {flagged, triage}: Pick<MentionState, 'flagged' | 'triage'>,
  policies: ReplyPolicy[],
): boolean {
  if (flagged || triage === 'concern' || triage === 'question') return true;
  return policies.includes('everything');
}
