import type {Instant} from './post';

/** A brand's id, made once when the brand is set up. */
export type BrandId = string;
/** A mention's id: hex SHA-256 of its identity. */
export type MentionId = string;
/** A decision's id, unique in the world. */
export type DecisionId = string;

/** What kind of mention this is; each kind has one fixed next step. */
export type TriageKind =
  | 'concern'
  | 'venting'
  | 'praise'
  | 'question'
  | 'error of fact'
  | 'neutral'
  | 'not us';

/** What went wrong, as a person sorts it; what is to be shored up is counted by it. */
export type Cause =
  | 'billing'
  | 'delivery'
  | 'cancelling'
  | 'defect'
  | 'staff'
  | 'access'
  | 'price'
  | 'availability'
  | 'privacy'
  | 'quality'
  | 'other';

/** Which of the four critics an author is. */
export type CriticName =
  | 'casual complainer'
  | 'extortionist'
  | 'committed crusader'
  | 'indignant influencer';

/** How grave a mention is. */
export type Severity = 0 | 1 | 2 | 3;

/** What a person can say of a mention beside its kind. */
export type TriageDetails = {
  cause?: Cause;
  critic?: CriticName;
  /** Whether the author speaks to us. */
  asksUs?: boolean;
  severity?: Severity;
};

type Kinds =
  | {kind: 'flagged'; how: 'button' | 'command' | 'menu' | 'selection'}
  | {
      kind: 'answered';
      /** When the reply was published. */
      replyAt: Instant;
      replyUrl?: string;
      /** `read` is a reply found in the thread; `by hand` was logged by a person. */
      how: 'by hand' | 'read' | 'confirmed';
    }
  | {kind: 'private contact'; contactAt: Instant; channel?: string}
  | {kind: 'no reply needed'; reason?: string}
  | {kind: 'not us'}
  | ({kind: 'triaged'; as: TriageKind} & TriageDetails)
  | {kind: 'tagged'; tags: string[]}
  | {kind: 'noted'; text: string}
  | {kind: 'snoozed'; until: Instant; reason?: string}
  | {kind: 'handed off'; to: string; ask?: string; dueAt?: Instant}
  /** Put right: by whom, where that is not who was handed it, and how. */
  | {kind: 'resolved'; who?: string; how?: string}
  /** All is open again; or what was not put right after all, whose author has been answered. */
  | {kind: 'reopened'; what?: 'hand-off'}
  | {kind: 'merged'; into: MentionId}
  | {kind: 'erased'}
  | {kind: 'pulled from archive'}
  | {kind: 'undone'; undoes: DecisionId};

/** The kind of a decision and what only that kind carries. */
export type Choice = Kinds;

/** One choice of the closed union, by its name. */
export type ChoiceOf<K extends Choice['kind']> = Extract<Choice, {kind: K}>;

/**
 * What a person, or a confirmed reply in the thread, did to a mention. Append-only.
 * The fold orders by `(seq, id)`; `at` is shown and counted, never ordered by.
 */
export type Decision = Choice & {
  id: DecisionId;
  mentionId: MentionId;
  /** Absent: the decision is for every brand of the mention. */
  brandId?: BrandId;
  /** 1 + the highest seen for that mention. */
  seq: number;
  at: Instant;
  by: string;
};
