import type {Instant, Minutes} from '../mention/post';
import {customerStart, type Followed, hasClock, type Start} from './clocked';
import {type Turn, waitingAgain} from './next-reply';
import {minutesAfter, minutesBetween} from './wait';

type FollowUp = NonNullable<Followed['followUps']>[number];

const latest = (followUp: FollowUp): Instant => customerStart(followUp).to;

const earliest = (followUp: FollowUp): Instant => customerStart(followUp).from;

/** When a person said that no reply is needed after they could see it; undefined where somebody answered before. */
function dismissedAt(
  followUp: FollowUp,
  {replies, dismissals}: Followed['state'],
): Instant | undefined {
  const at = latest(followUp);
  return dismissals.find(
    dismissed =>
      followUp.seenAt <= dismissed && !replies.some(reply => reply > at && reply <= dismissed),
  );
}

/**
 * The turns of a mention's thread, ours and the customer's. Both are put in order by the latest
 * moment of their range: on one site the unknown zone of both is the same.
 */
export function turnsOf({followUps = [], state}: Pick<Followed, 'followUps' | 'state'>): Turn[] {
  const open = followUps.filter(followUp => dismissedAt(followUp, state) === undefined);
  return [
    ...state.replies.map((at): Turn => ({by: 'us', at})),
    ...open.map(
      (followUp): Turn => ({by: 'customer', at: latest(followUp), from: earliest(followUp)}),
    ),
  ];
}

/** How long those waited who wrote again after a reply of ours, each time until they were waved off. */
export function dismissedWaits({
  followUps = [],
  state,
}: Pick<Followed, 'followUps' | 'state'>): Minutes[] {
  const sinceBy = new Map<Instant, Instant>(); // Waved off at once, they waited as one
  for (const followUp of followUps) {
    const end = dismissedAt(followUp, state);
    const joinedAt = state.replies.findLast(reply => reply <= latest(followUp));
    if (end === undefined || joinedAt === undefined) continue;
    const since = Math.max(earliest(followUp), joinedAt);
    sinceBy.set(end, Math.min(since, sinceBy.get(end) ?? since));
  }
  return [...sinceBy].map(([end, since]) => minutesBetween(since, end));
}

/** When an answered mention began to wait again, as somebody wrote after our last reply. */
export function waitsAgain(mention: Followed): Start | undefined {
  if (!hasClock(mention) || mention.state.standing.is !== 'answered') return undefined;
  return waitingAgain(turnsOf(mention));
}

/** Since when an answered mention waits again, at the earliest. */
export const waitsAgainSince = (mention: Followed): Instant | undefined =>
  waitsAgain(mention)?.from;

/** Since when somebody waits for us, for the first time or again. */
export const startOfWait = (mention: Followed): Start =>
  waitsAgain(mention) ?? customerStart(mention);

/** When our next reply is due; undefined unless the mention waits again. */
export function dueAgainAt(mention: Followed, target: Minutes): Instant | undefined {
  const since = waitsAgainSince(mention);
  return since === undefined ? undefined : minutesAfter(since, target);
}
