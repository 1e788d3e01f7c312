import {answerAfter} from '../clock';
import type {TriageKind} from '../mention/decision';
import type {Mention, ProbableAnswer} from '../mention/mention';
import type {Instant} from '../mention/post';
import type {HandedOff} from '../ui/hand-off/hand-off-form';
import {decide, declineOffer, dismissThread, undoDecision} from './deciding';
import {offerFor} from './offer';
import {openThread} from './open-thread';

const notBefore = ({posted}: Mention, at: Instant): Instant =>
  answerAfter(posted?.from, at, Date.now());

/** What a person can do with mentions, from a button or a key, with one or with several. */
export const choices = {
  answered(mentions: Mention[], at: Instant, replyUrl?: string): Promise<boolean> {
    const link = replyUrl === undefined ? {} : {replyUrl};
    return decide(
      mentions,
      mention => ({kind: 'answered', how: 'by hand', replyAt: notBefore(mention, at), ...link}),
      'popup_answered',
    );
  },
  confirmed: (mention: Mention, {replyAt, replyUrl}: ProbableAnswer): Promise<boolean> =>
    decide(
      [mention],
      () => ({
        kind: 'answered',
        how: 'confirmed',
        replyAt: notBefore(mention, replyAt),
        ...(replyUrl === undefined ? {} : {replyUrl}),
      }),
      'popup_answered',
    ),
  declined: declineOffer,
  inPrivate(mention: Mention, at: Instant, channel: string): Promise<boolean> {
    return decide(
      [mention],
      () => ({kind: 'private contact', contactAt: notBefore(mention, at), channel}),
      'popup_answered',
    );
  },
  noReply: (mentions: Mention[]): Promise<boolean> =>
    decide(mentions, () => ({kind: 'no reply needed'}), 'popup_dismissed'),
  async notUs(mentions: Mention[]): Promise<boolean> {
    const isDone = await decide(mentions, () => ({kind: 'not us'}), 'popup_marked_not_us');
    const [mention, ...others] = mentions;
    if (isDone && mention && others.length === 0) void offerFor(mention);
    return isDone;
  },
  async sorted(mentions: Mention[], as: TriageKind): Promise<boolean> {
    if (as === 'not us') return choices.notUs(mentions);
    return decide(mentions, ({state}) => ({kind: 'triaged', as, ...state.details}), 'popup_sorted');
  },
  snoozed: (mention: Mention, until: Instant, reason: string | undefined): Promise<boolean> =>
    decide(
      [mention],
      () => ({kind: 'snoozed', until, ...(reason === undefined ? {} : {reason})}),
      'popup_set_aside',
    ),
  handedOff: (mention: Mention, choice: HandedOff): Promise<boolean> =>
    decide([mention], () => ({kind: 'handed off', ...choice}), 'popup_handed'),
  resolved: (mention: Mention, who: string | undefined, how: string): Promise<boolean> =>
    decide(
      [mention],
      () => ({kind: 'resolved', how, ...(who === undefined ? {} : {who})}),
      'popup_resolved',
    ),
  /** What its author was told stays so; it is its case that is open again. */
  caseReopened: (mention: Mention): Promise<boolean> =>
    decide([mention], () => ({kind: 'reopened', what: 'hand-off'}), 'popup_reopened'),
  noted: (mention: Mention, text: string): Promise<boolean> =>
    decide([mention], () => ({kind: 'noted', text}), 'popup_noted'),
  pulled: (mentions: Mention[]): Promise<boolean> =>
    decide(mentions, () => ({kind: 'pulled from archive'}), 'popup_pulled'),
  wholeThread: dismissThread,
  takenBack: ({state}: Mention): Promise<boolean> | undefined =>
    state.closedBy === undefined ? undefined : undoDecision(state.closedBy),
  open: openThread,
};
