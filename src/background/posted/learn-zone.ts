import type {Instant, Minutes, Post} from '../../mention/post';
import {wallTimes} from './calendar';
import {OFFSETS, placesOf, type Zone} from './place';
import type {WallTime} from './wall';

/** A post whose moment is known and whose time the page also shows in words. */
export type Specimen = Required<Pick<Post, 'postedAt' | 'postedText'>> &
  Pick<Post, 'lang'> & {
    /** The latest moment it can have been, where `postedAt` is only the earliest. */
    until?: Instant;
  };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A moment known less exactly than this says next to nothing of the zone. */
const TELLING_MS = 6 * HOUR;
/** One post whose moment is known as exactly as this is enough; of others it takes several. */
const EXACT_MS = 10 * MINUTE;
const SEVERAL = 3;
/** Posts so far apart may be of different seasons, with clocks changed between them. */
const SEASON_APART = 14 * DAY;

/** How exactly the moment of a post is known, in milliseconds. */
export const widthOf = ({postedAt, until = postedAt}: Specimen): number => until - postedAt;

/** True when a wall clock that shows `wall` at the specimen's moment shows what its text says. */
function agrees({postedAt, until = postedAt, postedText, lang}: Specimen, wall: WallTime): boolean {
  const day = wall - (((wall % DAY) + DAY) % DAY);
  return wallTimes(postedText, day, lang).some(({from, to, offset, again}) => {
    // A text that names its own zone, or no date, teaches nothing certain of the site's.
    const isNamed = offset !== undefined || again === 'day';
    return !isNamed && wall + until - postedAt >= from && wall < to;
  });
}

function agreesIn(zone: Zone, specimens: Specimen[]): boolean {
  return placesOf(zone).every(place =>
    specimens.every(specimen => agrees(specimen, place.wallAt(specimen.postedAt))),
  );
}

function offsetsOf(specimen: Specimen): Minutes[] {
  return OFFSETS.filter(offset => agrees(specimen, specimen.postedAt + offset * MINUTE));
}

/** True for a post that says something of the zone: its text shows a clock, or at least a date. */
export function isTelling(specimen: Specimen): boolean {
  const {length} = offsetsOf(specimen);
  return widthOf(specimen) <= TELLING_MS && length > 0 && length < OFFSETS.length;
}

type Taught = {specimen: Specimen; offsets: Minutes[]};

/**
 * The latest posts that agree, and the offsets that they allow. A post that disagrees ends the
 * season where it is old enough for that; else nothing is certain.
 */
function ofOneSeason(telling: Taught[]): {agreeing: Specimen[]; offsets: Minutes[]} {
  const agreeing: Specimen[] = [];
  let offsets = OFFSETS;
  for (const {specimen, offsets: allowed} of telling) {
    const shared = offsets.filter(offset => allowed.includes(offset));
    if (shared.length === 0) {
      const since = agreeing.at(-1)?.postedAt ?? specimen.postedAt;
      const isOtherSeason = since - specimen.postedAt > SEASON_APART;
      return isOtherSeason ? {agreeing, offsets} : {agreeing: [], offsets: []};
    }
    offsets = shared;
    agreeing.push(specimen);
  }
  return {agreeing, offsets};
}

const isEnough = (specimens: Specimen[]): boolean =>
  specimens.length >= SEVERAL || specimens.some(specimen => widthOf(specimen) <= EXACT_MS);

/**
 * The zone of a site, from posts whose moment and text are both known. A likely zone (the
 * browser's own, since many sites show it) that explains them all is believed; else the one offset
 * that the latest of them allow. Undefined while they allow several, are too few, or disagree.
 */
export function learnZone(all: Specimen[], likely: string[] = []): Zone | undefined {
  const telling = all
    .map(specimen => ({specimen, offsets: offsetsOf(specimen)}))
    // A text that no wall clock shows, such as "5 minutes ago", says nothing of the zone
    .filter(({offsets}) => offsets.length > 0)
    .sort((a, b) => b.specimen.postedAt - a.specimen.postedAt);
  const {agreeing, offsets} = ofOneSeason(telling);
  const [offset, another] = offsets;
  if (offset === undefined || another !== undefined || !isEnough(agreeing)) return undefined;
  const specimens = telling.map(({specimen}) => specimen);
  const named = likely.find(zone => agreesIn(zone, specimens));
  if (named !== undefined) return named;
  const moments: Instant[] = agreeing.map(({postedAt}) => postedAt);
  return {offset, since: Math.min(...moments), until: Math.max(...moments)};
}
