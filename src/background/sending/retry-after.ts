import type {Instant} from '../../mention/post';

/** Nobody keeps a brief waiting for longer, whatever they ask. */
const LONGEST_MS = 24 * 60 * 60_000;

/** Until when the other side does not want to be asked: seconds, or a date; undefined where it does not say. */
export function retryAfter(header: string | null, now: Instant): Instant | undefined {
  const said = header?.trim() ?? '';
  if (said === '') return undefined;
  const at = /^\d+$/.test(said) ? now + Number(said) * 1000 : Date.parse(said);
  return Number.isNaN(at) ? undefined : Math.max(now, Math.min(at, now + LONGEST_MS));
}
