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

function yearBefore(time: WallTime): WallTime {
  const date = new Date(time);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.getTime();
}

function before({from, to, again, ...rest}: Wall): Wall | undefined {
  if (again === undefined) return undefined;
  const back = (time: WallTime) =>
    again === 'year' ? yearBefore(time) : time - (again === 'week' ? 7 * DAY : DAY);
  return {...rest, from: back(from), to: back(to)};
}

/** The last time at or before `now` that the text can mean; undefined for the future. */
export function lastBefore(wall: Wall, now: WallTime): Wall | undefined {
  if (wall.from <= now) return wall;
  const earlier = before(wall);
  return earlier && earlier.from <= now ? earlier : undefined;
}
