import type {Instant, Minutes} from '../mention/post';
import {type Followed, hasClock} from './clocked';
import {type Turn, waitingAgainSince} from './next-reply';
import {minutesAfter} from './wait';

type FollowUp = NonNullable<Followed['followUps']>[number];

const latest = ({posted, seenAt}: FollowUp): Instant => Math.min(posted?.to ?? seenAt, seenAt);

/** True when a person said that no reply is needed after they could see it, and nobody answered before. */
function isDismissed(followUp: FollowUp, {replies, dismissals}: Followed['state']): boolean {
  const at = latest(followUp);
  return dismissals.some(
    dismissed =>
      followUp.seenAt <= dismissed && !replies.some(reply => reply > at && reply <= dismissed),
  );
}

/**
 * The turns of a mention's thread, ours and the customer's. Both are put in order by the latest
 * moment of their range: on one site the unknown zone of both is the same.
 */
export function turnsOf({followUps = [], state}: Pick<Followed, 'followUps' | 'state'>): Turn[] {
  const open = followUps.filter(followUp => !isDismissed(followUp, state));
  return [
    ...state.replies.map((at): Turn => ({by: 'us', at})),
    ...open.map((followUp): Turn => {
      const at = latest(followUp);
      return {by: 'customer', at, from: Math.min(followUp.posted?.from ?? at, at)};
    }),
  ];
}

/** Since when an answered mention waits again, as somebody wrote after our last reply. */
export function waitsAgainSince(mention: Followed): Instant | undefined {
  if (!hasClock(mention) || mention.state.standing.is !== 'answered') return undefined;
  return waitingAgainSince(turnsOf(mention));
}

/** When our next reply is due; undefined unless the mention waits again. */
export function dueAgainAt(mention: Followed, target: Minutes): Instant | undefined {
  const since = waitsAgainSince(mention);
  return since === undefined ? undefined : minutesAfter(since, target);
}
