import type {Instant, Minutes, Post} from '../../mention/post';
import {wallTimes} from './calendar';
import {placesOf, type Zone} from './place';
import type {WallTime} from './wall';

/** A post whose moment is known and whose time the page also shows in words. */
export type Specimen = Required<Pick<Post, 'postedAt' | 'postedText'>> & Pick<Post, 'lang'>;

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const QUARTER: Minutes = 15;
/** All offsets in use, by quarters of an hour. */
const OFFSETS = Array.from({length: 105}, (_, step) => step * QUARTER - 720);

/** True when a wall clock that shows `wall` at the specimen's moment shows what its text says. */
function agrees({postedText, lang}: Specimen, wall: WallTime): boolean {
  const day = wall - (((wall % DAY) + DAY) % DAY);
  return wallTimes(postedText, day, lang).some(({from, to, offset, again}) => {
    // A text that names its own zone, or no date, teaches nothing certain of the site's.
    return offset === undefined && again !== 'day' && wall >= from && wall < to;
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
export function learnZone(specimens: Specimen[], likely: string[] = []): Zone | undefined {
  const [first] = specimens;
  if (!first) return undefined;
  const shared = specimens
    .map(offsetsOf)
    .reduce((left, right) => left.filter(offset => right.includes(offset)), OFFSETS);
  const [offset, another] = shared;
  const named = likely.find(zone => agreesIn(zone, specimens));
  if (named !== undefined && another === undefined) return named;
  if (offset === undefined || another !== undefined) return undefined;
  const moments: Instant[] = specimens.map(({postedAt}) => postedAt);
  return {offset, since: Math.min(...moments), until: Math.max(...moments)};
}
