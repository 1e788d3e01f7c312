import type {BrandId, Decision, DecisionId, MentionId, TriageKind} from './decision';
import type {Instant} from './post';
import {Standings, WAITING} from './standings';

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
  flagged: boolean;
  triage?: TriageKind;
  tags: string[];
  notes: {id: DecisionId; text: string; at: Instant; by: string}[];
  snoozedUntil?: Instant;
  handOff?: {to: string; ask?: string; at: Instant; dueAt?: Instant; resolvedAt?: Instant};
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
  const merges = standingDecisions([...decisions].sort(inOrder)).filter(
    decision => decision.kind === 'merged',
  );
  return merges.at(-1)?.into;
}

/**
 * What the decisions on one mention amount to, whatever order they arrive in.
 * @param brandIds the mention's brands; none for a post that a person flagged
 */
export function fold(decisions: Decision[], brandIds: BrandId[] = []): MentionState {
  const state: MentionState = {...untouched, brands: {}, tags: [], notes: []};
  const standings = new Standings();
  for (const decision of standingDecisions([...decisions].sort(inOrder))) {
    if (standings.take(decision, state)) continue;
    switch (decision.kind) {
      case 'flagged':
        state.flagged = true;
        state.flaggedBy = decision.id;
        standings.flag();
        break;
      case 'triaged':
        state.triage = decision.as;
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
        state.snoozedUntil = decision.until;
        break;
      case 'handed off': {
        const {to, ask, dueAt, at} = decision;
        state.handOff = {
          to,
          at,
          ...(ask === undefined ? {} : {ask}),
          ...(dueAt === undefined ? {} : {dueAt}),
        };
        break;
      }
      case 'resolved':
        if (state.handOff) state.handOff = {...state.handOff, resolvedAt: decision.at};
        break;
      case 'pulled from archive':
        state.pulledFromArchive = true;
        break;
    }
  }
  return {...state, ...standings.of(brandIds)};
}
