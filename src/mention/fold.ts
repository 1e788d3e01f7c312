import type {
  BrandId,
  ChoiceOf,
  Decision,
  DecisionId,
  MentionId,
  TriageDetails,
  TriageKind,
} from './decision';
import {followCase, type HandOff, type Resolution} from './hand-off';
import type {Instant} from './post';
import {Standings, WAITING} from './standings';
import {detailsOf} from './triage-details';

/** Where a mention, or one of its brands, stands. */
export type Standing =
  | {is: 'waiting'}
  | {is: 'answered'; answerAt: Instant; channel: 'reply' | 'private'; url?: string; by: string}
  | {is: 'no reply needed'; at: Instant; by: string}
  | {is: 'not us'; at: Instant; by: string};

/** What the decisions on one mention amount to. */
export type MentionState = {
  /** For all brands together: waiting while any brand waits. */
  standing: Standing;
  /** Each brand of the mention, once a decision named one of them; else empty: all stand alike. */
  brands: Record<BrandId, Standing>;
  /** When each answer reached the author, the first response among them; earliest first. */
  replies: Instant[];
  /** When it was decided that no reply is needed: what was seen by then needs none. */
  dismissals: Instant[];
  /** How often it was closed, or a reply added, or it was opened again: what waits after it waits anew. */
  rounds: number;
  flagged: boolean;
  triage?: TriageKind;
  /** What was said beside the kind; absent where nothing was. */
  details?: TriageDetails;
  tags: string[];
  notes: {id: DecisionId; text: string; at: Instant; by: string}[];
  snoozedUntil?: Instant;
  snoozeReason?: string;
  /** Who was given it last, and what they were asked. */
  handOff?: HandOff;
  /** That it was put right; absent while it is not. */
  resolved?: Resolution;
  pulledFromArchive: boolean;
  /** The decision that closed it last, which an undo takes back. */
  closedBy?: DecisionId;
  flaggedBy?: DecisionId;
};

/** The state of a mention that nobody has touched. */
export const untouched: MentionState = {
  standing: WAITING,
  brands: {},
  replies: [],
  dismissals: [],
  rounds: 0,
  flagged: false,
  tags: [],
  notes: [],
  pulledFromArchive: false,
};

/** Orders decisions as the fold does: by sequence, then by id. */
export function inOrder(a: Decision, b: Decision): number {
  return a.seq - b.seq || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * The decisions that still count: an undo takes away its target and is taken away itself when a
 * later undo names it. Works from the last to the first.
 */
function standingDecisions(ordered: Decision[]): Decision[] {
  const gone = new Set<DecisionId>();
  for (const decision of ordered.toReversed()) {
    if (decision.kind === 'undone' && !gone.has(decision.id)) gone.add(decision.undoes);
  }
  return ordered.filter(decision => decision.kind !== 'undone' && !gone.has(decision.id));
}

/** The mention that the last standing merge leads to; give it the decisions on that mention alone. */
export function mergedInto(decisions: Decision[]): MentionId | undefined {
  if (!decisions.some(({kind}) => kind === 'merged')) return undefined; // As most were never
  const merges = standingDecisions([...decisions].sort(inOrder)).filter(
    decision => decision.kind === 'merged',
  );
  return merges.at(-1)?.into;
}

/** The last word counts whole: what it leaves unsaid is unknown again. */
function triage(state: MentionState, decision: ChoiceOf<'triaged'>): void {
  const details = detailsOf(decision);
  state.triage = decision.as;
  if (details) state.details = details;
  else delete state.details;
}

function snooze(state: MentionState, {until, reason}: ChoiceOf<'snoozed'>): void {
  state.snoozedUntil = until;
  if (reason === undefined) delete state.snoozeReason;
  else state.snoozeReason = reason;
}

/**
 * What the decisions on one mention amount to, whatever order they arrive in.
 * @param brandIds the mention's brands; none for a post that a person flagged
 */
export function fold(decisions: Decision[], brandIds: BrandId[] = []): MentionState {
  const state: MentionState = {...untouched, brands: {}, tags: [], notes: []};
  const standings = new Standings(brandIds);
  for (const decision of standingDecisions([...decisions].sort(inOrder))) {
    followCase(decision, state);
    if (standings.take(decision, state)) continue;
    switch (decision.kind) {
      case 'flagged':
        state.flagged = true;
        state.flaggedBy = decision.id;
        standings.flag();
        break;
      case 'triaged':
        triage(state, decision);
        break;
      case 'tagged':
        state.tags = [...new Set([...state.tags, ...decision.tags])];
        break;
      case 'noted':
        state.notes = [
          ...state.notes,
          {id: decision.id, text: decision.text, at: decision.at, by: decision.by},
        ];
        break;
      case 'snoozed':
        snooze(state, decision);
        break;
      case 'pulled from archive':
        state.pulledFromArchive = true;
        break;
    }
  }
  return {...state, ...standings.now()};
}
