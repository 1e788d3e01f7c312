import type {FollowUp, Mention, Posted} from '../mention/mention';
import type {Instant} from '../mention/post';

/** What came after the first answer, as far as clocks go by it: whose case it was, who wrote again. */
export type OutlineSequel = {
  handedAt?: Instant;
  resolvedAt?: Instant;
  replies: Instant[];
  dismissals: Instant[];
  followUps: {seenAt: Instant; posted?: Posted}[];
};

type PackedFollowUp = [seenAfter: number, postedAfter: number | null, postedWidth: number];

/** A sequel as it is kept: moments are told from when the mention was first seen. */
export type PackedSequel = [
  handedAfter: number | null,
  resolvedAfter: number | null,
  replies: number[],
  dismissals: number[],
  followUps: PackedFollowUp[],
];

/** What came after the first answer, packed; undefined for the many mentions where nothing did. */
export function packedSequel({seenAt, followUps = [], state}: Mention): PackedSequel | undefined {
  const {handOff, resolved, replies, dismissals} = state;
  if (!handOff && !resolved && followUps.length === 0) return undefined;
  const after = (at: Instant): number => at - seenAt;
  const packed = ({seenAt: at, posted}: FollowUp): PackedFollowUp => [
    after(at),
    posted ? after(posted.from) : null,
    posted ? posted.to - posted.from : 0,
  ];
  return [
    handOff ? after(handOff.at) : null,
    resolved ? after(resolved.at) : null,
    replies.map(after),
    dismissals.map(after),
    followUps.map(packed),
  ];
}

/** What came after the first answer to a mention first seen then, as it was packed. */
export function sequelIn(packed: PackedSequel, seenAt: Instant): OutlineSequel {
  const [handed, resolved, replies, dismissals, followUps] = packed;
  const at = (after: number): Instant => seenAt + after;
  const sequel: OutlineSequel = {
    replies: replies.map(at),
    dismissals: dismissals.map(at),
    followUps: followUps.map(([seen, from, width]) => {
      const posted = from === null ? {} : {posted: {from: at(from), to: at(from) + width}};
      return {seenAt: at(seen), ...posted};
    }),
  };
  if (handed !== null) sequel.handedAt = at(handed);
  if (resolved !== null) sequel.resolvedAt = at(resolved);
  return sequel;
}
