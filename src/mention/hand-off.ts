import type {Decision} from './decision';
import type {MentionState} from './fold';
import type {Instant} from './post';

/** A mention given to someone with authority: to whom, by whom, when, and what is asked by when. */
export type HandOff = {to: string; by: string; at: Instant; ask?: string; dueAt?: Instant};

/** That a case was put right: who says so, and who did it and how, as far as that was said. */
export type Resolution = {at: Instant; by: string; who?: string; how?: string};

function handOffOf({to, by, at, ask, dueAt}: Extract<Decision, {kind: 'handed off'}>): HandOff {
  return {
    to,
    by,
    at,
    ...(ask === undefined ? {} : {ask}),
    ...(dueAt === undefined ? {} : {dueAt}),
  };
}

function resolutionOf({at, by, who, how}: Extract<Decision, {kind: 'resolved'}>): Resolution {
  return {
    at,
    by,
    ...(who === undefined ? {} : {who}),
    ...(how === undefined ? {} : {how}),
  };
}

/** Takes what a decision says of the case behind a mention into its state: whose it is, and how it ended. */
export function followCase(decision: Decision, state: MentionState): void {
  if (decision.kind === 'resolved') state.resolved = resolutionOf(decision);
  if (decision.kind === 'handed off') state.handOff = handOffOf(decision);
  // Who is handed it anew has something to put right
  if (decision.kind === 'handed off' || decision.kind === 'reopened') delete state.resolved;
}

/** The hand-off that nobody has put right yet; undefined where nobody has it. */
export function openHandOff({handOff, resolved, standing}: MentionState): HandOff | undefined {
  return resolved || standing.is === 'not us' ? undefined : handOff;
}
