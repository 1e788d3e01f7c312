import type {Instant, Minutes, Post} from '../../mention/post';
import {wallTimes} from './calendar';
import {placesOf, type Zone} from './place';
import type {WallTime} from './wall';

/** A post whose moment is known and whose time the page also shows in words. */
export type Specimen = Required<Pick<Post, 'postedAt' | 'postedText'>> &
  Pick<Post, 'lang'> & {
    /** The latest moment it can have been, where `postedAt` is only the earliest. */
    until?: Instant;
  };

/** A moment known less exactly than this teaches no offset: they are a quarter of an hour apart. */
export const EXACT_ENOUGH_MS = 10 * 60_000;

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const QUARTER: Minutes = 15;
/** All offsets in use, by quarters of an hour. */
const OFFSETS = Array.from({length: 105}, (_, step) => step * QUARTER - 720);

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

/**
 * The zone of a site, from posts whose moment and text are both known. A likely zone (the
 * browser's own, since many sites show it) that explains them all is believed; else the one offset
 * that does. Undefined while they allow several, or disagree.
 */
export function learnZone(all: Specimen[], likely: string[] = []): Zone | undefined {
  const taught = all.map(specimen => ({specimen, offsets: offsetsOf(specimen)}));
  // A text that no wall clock shows, such as "5 minutes ago", says nothing of the zone
  const telling = taught.filter(({offsets}) => offsets.length > 0);
  if (telling.length === 0) return undefined;
  const specimens = telling.map(({specimen}) => specimen);
  const shared = telling
    .map(({offsets}) => offsets)
    .reduce((left, right) => left.filter(offset => right.includes(offset)), OFFSETS);
  const [offset, another] = shared;
  const named = likely.find(zone => agreesIn(zone, specimens));
  if (named !== undefined && another === undefined) return named;
  if (offset === undefined || another !== undefined) return undefined;
  const moments: Instant[] = specimens.map(({postedAt}) => postedAt);
  return {offset, since: Math.min(...moments), until: Math.max(...moments)};
}
