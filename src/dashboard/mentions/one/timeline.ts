import type {Decision} from '../../../mention/decision';
import {fold, inOrder, type MentionState} from '../../../mention/fold';

/** One decision with what the mention was before it and after it. */
export type Moment = {
  decision: Decision;
  before: MentionState;
  after: MentionState;
  /** A later decision took it back. */
  isTakenBack: boolean;
};

/** The decisions of a mention in the order in which they count, the first one first. */
export function timeline(decisions: Decision[], brandIds: string[]): Moment[] {
  const ordered = [...decisions].sort(inOrder);
  const gone = new Set<string>();
  for (const decision of ordered.toReversed()) {
    if (decision.kind === 'undone' && !gone.has(decision.id)) gone.add(decision.undoes);
  }
  return ordered.map((decision, at) => ({
    decision,
    before: fold(ordered.slice(0, at), brandIds),
    after: fold(ordered.slice(0, at + 1), brandIds),
    isTakenBack: gone.has(decision.id),
  }));
}
