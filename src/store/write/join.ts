import {limits} from '../../mention/limits';
import type {FollowUp, Posted, ProbableAnswer} from '../../mention/mention';
import type {Rules} from '../project';
import type {Captured} from '../rows';

function range(known: Posted | undefined, other: Posted | undefined, rules: Rules) {
  if (!known || !other) return known ?? other;
  return rules.intersect(known, other) ?? known;
}

function allOf(known: FollowUp[] = [], other: FollowUp[] = []): FollowUp[] {
  const ids = new Set(known.map(({id}) => id));
  return [...known, ...other.filter(({id}) => !ids.has(id))].slice(0, limits.followUps);
}

/** What was declined in one store is declined in both. */
function allOffers(known: ProbableAnswer[] = [], other: ProbableAnswer[] = []): ProbableAnswer[] {
  const declined = new Set(other.filter(offer => offer.declined).map(({id}) => id));
  const ids = new Set(known.map(({id}) => id));
  const both = [...known, ...other.filter(({id}) => !ids.has(id))];
  return both.map(offer => (declined.has(offer.id) ? {...offer, declined: true} : offer));
}

/** What was last seen of the place of a post: by whoever saw it last. */
const placeOf = ({neighbours, goneAt}: Captured) => ({
  ...(neighbours === undefined ? {} : {neighbours}),
  ...(goneAt === undefined ? {} : {goneAt}),
});

/** The parts that can be news, as one comparable text. */
const newsIn = ({brandIds, posted, sightings, lastSeenAt, followUps, ...rest}: Captured): string =>
  JSON.stringify([
    brandIds.length,
    [posted?.from, posted?.to, sightings, lastSeenAt, followUps?.length],
    rest.offers?.map(({id, declined}) => [id, declined]),
    [rest.goneAt, rest.neighbours?.before, rest.neighbours?.after],
  ]);

/**
 * What two stores know of one mention; undefined when the other knows nothing beyond. The facts stay
 * as they were captured here; joining twice is as joining once.
 */
export function joined(known: Captured, other: Captured, rules: Rules): Captured | undefined {
  const both = together(known, other, rules);
  return newsIn(both) === newsIn(known) ? undefined : both;
}

function together(known: Captured, other: Captured, rules: Rules): Captured {
  const {neighbours: _, goneAt: __, followUps: ___, offers: ____, ...facts} = known;
  const news = other.matches.filter(({brandId}) => !known.brandIds.includes(brandId));
  const posted = range(known.posted, other.posted, rules);
  const followUps = allOf(known.followUps, other.followUps);
  const offers = allOffers(known.offers, other.offers);
  return {
    ...facts,
    matches: [...known.matches, ...news],
    brandIds: [...known.brandIds, ...news.map(({brandId}) => brandId)],
    ...(posted === undefined ? {} : {posted}),
    sightings: Math.max(known.sightings, other.sightings),
    lastSeenAt: Math.max(known.lastSeenAt, other.lastSeenAt),
    ...placeOf(other.lastSeenAt > known.lastSeenAt ? other : known),
    ...(followUps.length === 0 ? {} : {followUps}),
    ...(offers.length === 0 ? {} : {offers}),
  };
}
