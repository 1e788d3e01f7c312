import type {Posted} from '../../mention/mention';
import type {Instant, Post} from '../../mention/post';
import {wallTimes} from './calendar';
import {hull} from './hull';
import {fixedPlace, type Place, placesOf, type Zone} from './place';
import {elapsedRange} from './relative';
import {roughRange} from './rough';
import {lastBefore, type Wall, type WallTime} from './wall';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const HALF_YEAR = 182 * DAY;
/** A page's clock may run ahead of ours by so much; what is later is no time of posting. */
const TOLERANCE = 5 * MINUTE;
/** Before the first forums there was nothing to be posted; sites write such dates for "unknown". */
const EARLIEST = Date.UTC(1980, 0);
/** Longer texts are no dates, and would only take long to search. */
const LONGEST = 120;
/** Sites write a year with a leading nought, or none at all, for "unknown". */
const NO_YEAR = /[/.]0\d{3}\b|\b0\d{3}[/.-]/;
/** A clock time, beside which "2 days ago" counts days of the calendar. */
const CLOCK_TIME = /\d[:h]\d\d/;

function rangeAt(wall: Wall, place: Place, seenAt: Instant): Posted | undefined {
  const where = wall.offset === undefined ? place : fixedPlace(wall.offset);
  const settled = lastBefore(wall, where.wallAt(seenAt) + TOLERANCE);
  if (!settled) return undefined;
  return {
    from: Math.min(...where.instantsOf(settled.from)),
    to: Math.max(...where.instantsOf(settled.to)),
  };
}

/** True where clocks of a place may show a time with its offset, as they do some time later. */
function isOf(place: Place, {from, offset}: Wall, later = 0): boolean {
  if (offset === undefined) return false;
  const instants = place.instantsOf(from + later);
  const instant = from + later - offset * MINUTE;
  return instant >= Math.min(...instants) && instant <= Math.max(...instants);
}

/**
 * Of the zones that have the name which a text tells, the one whose clock the site shows, if it is
 * known; and beside it that of its winter, for many write the name of winter all the year.
 */
function ofPlace(walls: Wall[], place: Place): Wall[] {
  const own = walls.length > 1 ? walls.filter(wall => isOf(place, wall)) : [];
  if (own.length === 0) return walls;
  return walls.filter(wall => {
    const isWinter = own.some(({offset = 0}) => offset - (wall.offset ?? 0) === 60);
    return own.includes(wall) || (isWinter && isOf(place, wall, HALF_YEAR));
  });
}

/** Chinese sites write a day of this year as "03-12", the month first; elsewhere that may be a score. */
const dayWritten = (text: string, lang: string | undefined): string =>
  /^zh\b/i.test(lang ?? '') ? text.replace(/^(\d{1,2})-(\d{1,2})$/, '$1月$2日') : text;

/** Every moment that the text can mean, in any of the places. */
function calendarRange(
  text: string,
  seenAt: Instant,
  places: Place[],
  lang: string | undefined,
): Posted | undefined {
  const byDay = new Map<WallTime, Wall[]>();
  const ranges = places.flatMap(place => {
    const now = place.wallAt(seenAt);
    const day = now - (((now % DAY) + DAY) % DAY);
    const walls = byDay.get(day) ?? wallTimes(text, day, lang);
    byDay.set(day, walls);
    return ofPlace(walls, place).flatMap(wall => rangeAt(wall, place, seenAt) ?? []);
  });
  return hull(ranges);
}

/** Nothing is posted after it was seen, nor before there were forums. */
function believable(range: Posted | undefined, seenAt: Instant): Posted | undefined {
  const isBelievable = range && range.from >= EARLIEST && range.from <= seenAt + TOLERANCE;
  if (!isBelievable) return undefined;
  return {from: Math.min(range.from, seenAt), to: Math.min(range.to, seenAt)};
}

function sinceRange(text: string, seenAt: Instant, lang: string | undefined): Posted | undefined {
  if (CLOCK_TIME.test(text)) return undefined;
  return elapsedRange(text, seenAt, lang) ?? roughRange(text, seenAt, lang);
}

const isDate = (text: string): boolean => text.length <= LONGEST && !NO_YEAR.test(text);

/** True where a post says only how long ago it was posted, which it soon says in other words. */
export function isTicking(
  {postedAt, postedText, lang}: Pick<Post, 'postedAt' | 'postedText' | 'lang'>,
  seenAt: Instant,
): boolean {
  const text = postedText?.trim();
  if (postedAt !== undefined || !text || !isDate(text)) return false;
  return sinceRange(text, seenAt, lang) !== undefined;
}

/**
 * When a post was published, as a range: all that its instant or its text allows. An unknown zone
 * widens it to every offset in use; a text that says nothing, or the impossible, gives no range.
 */
export function resolvePosted(
  {postedAt, postedText, lang}: Pick<Post, 'postedAt' | 'postedText' | 'lang'>,
  seenAt: Instant,
  zone?: Zone,
): Posted | undefined {
  const text = postedText?.trim();
  const known = text ? {text} : {};
  if (postedAt !== undefined) {
    const exact = believable({from: postedAt, to: postedAt}, seenAt);
    if (exact) return {...exact, ...known};
  }
  if (!text || !isDate(text)) return undefined;
  const said =
    sinceRange(text, seenAt, lang) ??
    calendarRange(dayWritten(text, lang), seenAt, placesOf(zone), lang);
  const range = believable(said, seenAt);
  return range && {...range, text};
}

/** Words like "yesterday" and "on Friday" mean another day by then. */
const LATER = 8 * DAY;

/** True where a post says when it was posted in words that mean the same later on. */
export function isLasting(
  post: Pick<Post, 'postedAt' | 'postedText' | 'lang'>,
  seenAt: Instant,
): boolean {
  const [now, later] = [seenAt, seenAt + LATER].map(at => resolvePosted(post, at)?.from);
  return now !== undefined && now === later;
}
