import type {Mention} from '../mention/mention';
import type {Instant} from '../mention/post';
import {sayCount} from '../words';
import {decide, dismissThread, undoDecision} from './deciding';
import {offerFor} from './offer';
import {openThread} from './open-thread';

/** What a person can do with mentions, from a button or a key, with one or with several. */
export const choices = {
  answered(mentions: Mention[], at: Instant, replyUrl?: string): Promise<boolean> {
    const link = replyUrl === undefined ? {} : {replyUrl};
    return decide(
      mentions.map(({id, posted}) => ({
        mentionId: id,
        kind: 'answered',
        how: 'by hand',
        replyAt: Math.max(at, posted?.from ?? at),
        ...link,
      })),
      sayCount('popup_answered', mentions.length),
    );
  },
  inPrivate({id, posted}: Mention, at: Instant): Promise<boolean> {
    const contactAt = Math.max(at, posted?.from ?? at);
    return decide(
      [{mentionId: id, kind: 'private contact', contactAt}],
      sayCount('popup_answered', 1),
    );
  },
  noReply(mentions: Mention[]): Promise<boolean> {
    return decide(
      mentions.map(({id}) => ({mentionId: id, kind: 'no reply needed'})),
      sayCount('popup_dismissed', mentions.length),
    );
  },
  async notUs(mentions: Mention[]): Promise<boolean> {
    const isDone = await decide(
      mentions.map(({id}) => ({mentionId: id, kind: 'not us'})),
      sayCount('popup_marked_not_us', mentions.length),
    );
    const [mention, ...others] = mentions;
    if (isDone && mention && others.length === 0) void offerFor(mention);
    return isDone;
  },
  noted({id}: Mention, text: string): Promise<boolean> {
    return decide([{mentionId: id, kind: 'noted', text}], sayCount('popup_noted', 1));
  },
  pulled({id}: Mention): Promise<boolean> {
    return decide([{mentionId: id, kind: 'pulled from archive'}], sayCount('popup_pulled', 1));
  },
  wholeThread: ({id}: Mention): Promise<boolean> => dismissThread(id),
  takenBack: ({state}: Mention): Promise<boolean> | undefined =>
    state.closedBy === undefined ? undefined : undoDecision(state.closedBy),
  open: openThread,
};
