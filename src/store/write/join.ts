import type {FollowUp, Posted} from '../../mention/mention';
import type {Rules} from '../project';
import type {Captured} from '../rows';

function range(known: Posted | undefined, other: Posted | undefined, rules: Rules) {
  if (!known || !other) return known ?? other;
  return rules.intersect(known, other) ?? known;
}

function together(known: FollowUp[] = [], other: FollowUp[] = []): FollowUp[] {
  const ids = new Set(known.map(({id}) => id));
  return [...known, ...other.filter(({id}) => !ids.has(id))];
}

/** What was last seen of the place of a post: by whoever saw it last. */
const placeOf = ({neighbours, goneAt}: Captured) => ({
  ...(neighbours === undefined ? {} : {neighbours}),
  ...(goneAt === undefined ? {} : {goneAt}),
});

/**
 * What two stores know of one mention. The facts stay as they were captured here; joining twice is
 * as joining once.
 */
export function joined(known: Captured, other: Captured, rules: Rules): Captured {
  const {neighbours: _, goneAt: __, followUps: ___, ...facts} = known;
  const news = other.matches.filter(({brandId}) => !known.brandIds.includes(brandId));
  const posted = range(known.posted, other.posted, rules);
  const followUps = together(known.followUps, other.followUps);
  return {
    ...facts,
    matches: [...known.matches, ...news],
    brandIds: [...known.brandIds, ...news.map(({brandId}) => brandId)],
    ...(posted === undefined ? {} : {posted}),
    sightings: Math.max(known.sightings, other.sightings),
    lastSeenAt: Math.max(known.lastSeenAt, other.lastSeenAt),
    ...placeOf(other.lastSeenAt > known.lastSeenAt ? other : known),
    ...(followUps.length === 0 ? {} : {followUps}),
  };
}
