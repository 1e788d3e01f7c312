import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';

/** What a figure needs of a mention; the texts of a whole period would not fit in memory. */
export type Timed = Pick<
  Mention,
  'id' | 'host' | 'brandIds' | 'seenAt' | 'posted' | 'archived' | 'goneAt' | 'followUps' | 'state'
>;

/** The part of a mention that figures need. */
export function timed(mention: Mention): Timed {
  const {id, host, brandIds, seenAt, posted, archived, goneAt, followUps, state} = mention;
  return {
    id,
    host,
    brandIds,
    seenAt,
    archived,
    state: state.notes.length === 0 ? state : {...state, notes: []},
    ...(posted === undefined ? {} : {posted}),
    ...(goneAt === undefined ? {} : {goneAt}),
    ...(followUps === undefined ? {} : {followUps}),
  };
}

/** When it was posted as far as known, else first seen: what a period selects by. */
export function happenedAt({posted, seenAt}: Pick<Timed, 'posted' | 'seenAt'>): Instant {
  return posted ? Math.min(posted.from, seenAt) : seenAt;
}
