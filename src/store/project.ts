import type {Decision, MentionId} from '../mention/decision';
import {fold} from '../mention/fold';
import {openHandOff} from '../mention/hand-off';
import {happenedAt} from '../mention/happened';
import {linkName} from '../mention/identity';
import type {Mention, Posted} from '../mention/mention';
import type {Instant, Post} from '../mention/post';
import type {Captured, Columns, MentionRow} from './rows';

/** What the clock says of a mention; handed in, since it depends on the settings. */
export type Rules = {
  isArchived(captured: Captured): boolean;
  /** When the promised response time runs out; undefined where no reply is needed or no clock runs. */
  dueAt(mention: Mention): Instant | undefined;
  /** True when it was answered, and only after the promised response time. */
  isLate(mention: Mention): boolean;
  /** Since when the mention waits again; undefined unless somebody wrote after our last reply. */
  waitsAgainSince(mention: Mention): Instant | undefined;
  /** When our next reply is due; undefined unless the mention waits again. */
  dueAgainAt(mention: Mention): Instant | undefined;
  /** When the next reminder is to be given of a mention that is due then; undefined after the last. */
  remindAt(mention: Mention, due: Instant): Instant | undefined;
  /** The range that both leave of when it was posted; undefined where they disagree. */
  intersect(known: Posted, said: Posted): Posted | undefined;
  /** True where a post says when it was posted in words that mean the same later on. */
  isLasting(post: Post, seenAt: Instant): boolean;
};

/** The decisions that make a mention's state: its own, and those on ids merged into it. */
export type Log = {decisions: Decision[]; mergedInto?: MentionId};

/** Leaves out the columns that do not apply, so that they are in no index. */
function present(columns: {[K in keyof Columns]: Columns[K] | undefined}): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

function authorOf({post, host}: Captured): string | undefined {
  const name = post.authorUrl ?? post.handle ?? post.author;
  return name === undefined ? undefined : `${host} ${name}`;
}

/** When our reply, the first or the next, is due; undefined unless one is waited for. */
export function dueOf(mention: Mention, {dueAt, dueAgainAt}: Rules): Instant | undefined {
  const {is} = mention.state.standing;
  if (is === 'waiting') return dueAt(mention);
  return is === 'answered' ? dueAgainAt(mention) : undefined;
}

/** What is still to be done with it beside the clock, for the lists of the desk. */
function onDesk(mention: Mention, isSetAside: boolean, due: Instant | undefined) {
  const {state} = mention;
  const isOpen = state.standing.is === 'waiting' && !isSetAside;
  const happened = happenedAt(mention);
  const handed = openHandOff(state);
  return {
    unsorted: isOpen && state.triage === undefined ? happened : undefined,
    praised: isOpen && state.triage === 'praise' ? happened : undefined,
    snoozed: isOpen || due !== undefined ? state.snoozedUntil : undefined,
    handed: handed?.dueAt ?? handed?.at,
  };
}

function columns(mention: Mention, rules: Rules): Columns {
  const {state, seenAt, post} = mention;
  const found = {
    thread: post.threadUrl,
    author: authorOf(mention),
    link: linkName(post, mention.host),
  };
  // A flag taken back on a post that mentions no brand leaves nothing to list
  if (mention.brandIds.length === 0 && !state.flagged) return present(found);
  const isSetAside = mention.archived && !state.pulledFromArchive;
  const {standing} = state;
  const due = dueOf(mention, rules);
  const isDone = standing.is === 'answered' && !isSetAside && due === undefined;
  return present({
    ...found,
    seen: seenAt,
    happened: happenedAt(mention),
    archived: isSetAside ? seenAt : undefined,
    due,
    waiting:
      due === undefined ? undefined : (rules.waitsAgainSince(mention) ?? happenedAt(mention)),
    remind: due === undefined ? undefined : rules.remindAt(mention, due),
    ...onDesk(mention, isSetAside, due),
    answered: isDone ? standing.answerAt : undefined,
    late: rules.isLate(mention) ? 1 : undefined,
  });
}

/**
 * The row of a mention, from what was captured and decided. The same input gives the same row
 * whatever order things arrived in: the row can always be made again.
 */
export function project(captured: Captured, log: Log, rules: Rules): MentionRow {
  const state = fold(log.decisions, captured.brandIds);
  const mention: Mention = {...captured, archived: rules.isArchived(captured), state};
  const {mergedInto} = log;
  return {...mention, index: mergedInto === undefined ? columns(mention, rules) : {mergedInto}};
}

/** The captured part of a row. */
export function capturedOf({
  index: _,
  archived: __,
  state: ___,
  ...captured
}: MentionRow): Captured {
  return captured;
}

/** The mention in a row, without the columns. */
export function mentionOf({index: _, ...mention}: MentionRow): Mention {
  return mention;
}
