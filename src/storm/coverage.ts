import type {Instant} from '../mention/post';
import type {Posting} from './distinct';

/** A place that was read: a thread, board or search, by its address. */
export type PlaceRead = {place: string; at: Instant};

const HOUR = 3_600_000;
const LATELY = 14 * 24 * HOUR;
/** The longest window of the rule. */
const WINDOW = 12 * HOUR;

/** Threads of one site are one place: nobody reads each of a fortnight's threads again. */
function siteOf(place: string): string {
  return URL.canParse(place) ? new URL(place).host : place;
}

/**
 * True when enough was read inside the window to judge: half of the places that gave mentions
 * lately; where none did, any place at all. A post of the window that we have was read in it.
 */
export function isReadEnough(mentions: Posting[], readings: PlaceRead[], now: Instant): boolean {
  const within = (at: Instant, length: number) => at > now - length && at <= now;
  const gave = mentions.filter(({to}) => within(to, LATELY)).map(({thread}) => siteOf(thread));
  const read = new Set([
    ...readings.filter(({at}) => within(at, WINDOW)).map(({place}) => siteOf(place)),
    ...mentions.filter(({from}) => within(from, WINDOW)).map(({thread}) => siteOf(thread)),
  ]);
  const places = [...new Set(gave)];
  if (places.length === 0) return read.size > 0;
  return places.filter(place => read.has(place)).length >= places.length / 2;
}
