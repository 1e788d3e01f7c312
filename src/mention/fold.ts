import type {BrandId, Decision, DecisionId, MentionId, TriageKind} from './decision';
import type {Instant} from './post';

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

const WAITING: Standing = {is: 'waiting'};

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

/** What a closing decision says of the brands it is for; undefined for every other kind. */
function closing(decision: Decision): Standing | undefined {
  const {at, by} = decision;
  switch (decision.kind) {
    case 'answered': {
      const {replyAt, replyUrl} = decision;
      return {
        is: 'answered',
        answerAt: replyAt,
        channel: 'reply',
        by,
        ...(replyUrl === undefined ? {} : {url: replyUrl}),
      };
    }
    case 'private contact':
      return {is: 'answered', answerAt: decision.contactAt, channel: 'private', by};
    case 'no reply needed':
      return {is: 'no reply needed', at, by};
    case 'not us':
      return {is: 'not us', at, by};
    case 'reopened':
      return WAITING;
    default:
      return undefined;
  }
}

/**
 * Of two answers the earlier is the response. That no reply is needed any more takes no answer
 * back: it is said of what was written after it. Any other later word replaces the one before.
 */
function settle(before: Standing, next: Standing): Standing {
  if (before.is !== 'answered' || next.is === 'waiting' || next.is === 'not us') return next;
  return next.is === 'answered' && next.answerAt < before.answerAt ? next : before;
}

/** Who had the word when: answers, dismissals, and the reopening that makes them void. */
function keepTurn(state: MentionState, standing: Standing): void {
  if (standing.is === 'answered') {
    state.replies = [...state.replies, standing.answerAt].sort((a, b) => a - b);
  } else if (standing.is === 'no reply needed') {
    state.dismissals = [...state.dismissals, standing.at];
  } else if (standing.is === 'waiting') {
    state.replies = [];
    state.dismissals = [];
  }
}

const RANK: Record<Standing['is'], number> = {
  waiting: 0,
  answered: 1,
  'no reply needed': 2,
  'not us': 3,
};

function overall(general: Standing, each: Standing[]): Standing {
  if (each.length === 0) return general;
  return each.reduce((first, next) => (RANK[next.is] < RANK[first.is] ? next : first));
}

/**
 * Where every brand stands: those that no decision named, as the decisions for all say. They must
 * not be read from `standing`, which waits as soon as one brand waits.
 */
function eachBrand(
  general: Standing,
  named: Record<BrandId, Standing>,
  ids: BrandId[],
): Record<BrandId, Standing> {
  if (Object.keys(named).length === 0) return {};
  const standings = ids.map(id => [id, Object.hasOwn(named, id) ? named[id] : general] as const);
  return {...named, ...Object.fromEntries(standings.map(([id, own]) => [id, own ?? general]))};
}

/**
 * What the decisions on one mention amount to, whatever order they arrive in.
 * @param brandIds the mention's brands; none for a post that a person flagged
 */
export function fold(decisions: Decision[], brandIds: BrandId[] = []): MentionState {
  const state: MentionState = {...untouched, brands: {}, tags: [], notes: []};
  let general: Standing = WAITING;
  for (const decision of standingDecisions([...decisions].sort(inOrder))) {
    const standing = closing(decision);
    if (standing) {
      const {brandId} = decision;
      if (brandId === undefined) {
        general = settle(general, standing);
        state.brands = Object.fromEntries(
          Object.entries(state.brands).map(([id, before]) => [id, settle(before, standing)]),
        );
      } else {
        const before = Object.hasOwn(state.brands, brandId) ? state.brands[brandId] : undefined;
        state.brands = {...state.brands, [brandId]: settle(before ?? general, standing)};
      }
      keepTurn(state, standing);
      if (standing.is === 'waiting') delete state.closedBy;
      else state.closedBy = decision.id;
      continue;
    }
    switch (decision.kind) {
      case 'flagged':
        state.flagged = true;
        state.flaggedBy = decision.id;
        // Whoever flags a post that was once waved off wants it looked at again.
        if (general.is === 'not us') general = WAITING;
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
  state.brands = eachBrand(general, state.brands, brandIds);
  state.standing = overall(
    general,
    brandIds.map(id => (Object.hasOwn(state.brands, id) ? state.brands[id] : undefined) ?? general),
  );
  return state;
}
