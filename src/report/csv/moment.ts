import type {Instant, Minutes} from '../../mention/post';

const MINUTE = 60_000;

/** How far local time is ahead of UTC at a moment. */
export type OffsetAt = (at: Instant) => Minutes;

/** A moment in UTC: `2026-05-04T12:00:00.000Z`. */
export const utc = (at: Instant): string => new Date(at).toISOString();

function offsetWords(offset: Minutes): string {
  const ahead = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/** So far from 1970 a date can be. */
const FARTHEST_MS = 8.64e15;

/**
 * The same moment as a clock on the wall showed it, with its offset: `2026-05-04T14:00:00.000+02:00`.
 * On the first and the last day that there is, empty where no date says it.
 */
export function local(at: Instant, offsetAt: OffsetAt): string {
  const offset = Math.round(offsetAt(at));
  const shown = at + offset * MINUTE;
  return Math.abs(shown) > FARTHEST_MS ? '' : utc(shown).replace('Z', offsetWords(offset));
}
