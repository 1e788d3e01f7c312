import type {Minutes} from '../../mention/post';

/** A moment as a clock on a wall shows it, written as if that clock were in UTC. */
export type WallTime = number;

/**
 * What a text says a wall clock showed. `again` is what the text leaves open: "14:05" may be of any
 * day, "Monday" of any week, "12 Mar" of any year; the last one that has passed is meant.
 */
export type Wall = {
  from: WallTime;
  to: WallTime;
  again?: 'day' | 'week' | 'year';
  /** Only where the text names it: minutes east of UTC. */
  offset?: Minutes;
};

const DAY = 86_400_000;

function yearsBefore(time: WallTime, years: number): WallTime {
  const date = new Date(time);
  date.setUTCFullYear(date.getUTCFullYear() - years);
  return date.getTime();
}

const monthOf = (time: WallTime): number => new Date(time).getUTCMonth();

/** Of 29 February so many years lie between two at most, around a century. */
const MOST_YEARS = 8;

/** How many years ago a date was there before: of 29 February not in every year. */
function yearsSince(time: WallTime): number {
  let years = 1;
  while (years < MOST_YEARS && monthOf(yearsBefore(time, years)) !== monthOf(time)) years++;
  return years;
}

function before({from, to, again, ...rest}: Wall): Wall | undefined {
  if (again === undefined) return undefined;
  const years = again === 'year' ? yearsSince(from) : 0;
  const days = again === 'year' ? 0 : again === 'week' ? 7 : 1;
  const back = (time: WallTime) => yearsBefore(time, years) - days * DAY;
  return {...rest, from: back(from), to: back(to)};
}

/** The last time at or before `now` that the text can mean; undefined for the future. */
export function lastBefore(wall: Wall, now: WallTime): Wall | undefined {
  if (wall.from <= now) return wall;
  const earlier = before(wall);
  return earlier && earlier.from <= now ? earlier : undefined;
}
