import {signal} from '@preact/signals';
import {answerAfter} from '../../clock';
import type {TriageDetails, TriageKind} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import type {HandedOff} from '../../ui/hand-off/hand-off-form';
import {findOffer, type Offer} from '../../ui/prevention/find';
import {decide} from '../mentions/deciding';

/** How posts like the one just marked as not us could be kept out; undefined when nothing is offered. */
export const offer = signal<Offer | undefined>(undefined);

/** What can be done with a mention on the desk. */
export const choices = {
  async sorted({id}: Mention, as: TriageKind, details: TriageDetails): Promise<boolean> {
    offer.value = undefined;
    return decide([{mentionId: id, kind: 'triaged', as, ...details}], 'dashboard_many_sorted');
  },
  async notUs(mention: Mention): Promise<boolean> {
    offer.value = undefined;
    const isDone = await decide([{mentionId: mention.id, kind: 'not us'}], 'dashboard_many_not_us');
    if (isDone) offer.value = await findOffer(mention);
    return isDone;
  },
  answered({id, posted}: Mention, at: Instant): Promise<boolean> {
    const replyAt = answerAfter(posted?.from, at, Date.now());
    return decide(
      [{mentionId: id, kind: 'answered', how: 'by hand', replyAt}],
      'dashboard_many_answered',
    );
  },
  handedOff: ({id}: Mention, choice: HandedOff): Promise<boolean> =>
    decide([{mentionId: id, kind: 'handed off', ...choice}], 'dashboard_many_handed'),
  resolved({id}: Mention, who: string | undefined, how: string): Promise<boolean> {
    const by = who === undefined ? {} : {who};
    return decide([{mentionId: id, kind: 'resolved', how, ...by}], 'dashboard_many_resolved');
  },
  /** What its author was told stays so; it is its case that is open again. */
  caseReopened: ({id}: Mention): Promise<boolean> =>
    decide([{mentionId: id, kind: 'reopened', what: 'hand-off'}], 'dashboard_many_reopened'),
  noReply: ({id}: Mention): Promise<boolean> =>
    decide([{mentionId: id, kind: 'no reply needed'}], 'dashboard_many_no_reply'),
  snoozed({id}: Mention, until: Instant, reason: string | undefined): Promise<boolean> {
    const why = reason === undefined ? {} : {reason};
    return decide([{mentionId: id, kind: 'snoozed', until, ...why}], 'dashboard_desk_set_aside');
  },
  /** It is shown again at once, as if its time had come. */
  woken: ({id}: Mention, at: Instant): Promise<boolean> =>
    decide([{mentionId: id, kind: 'snoozed', until: at}], 'dashboard_desk_woken'),
};
