import type {Posted} from '../../mention/mention';

/** What two sightings together say of when a post was published; undefined where they disagree. */
export function intersect(a: Posted, b: Posted): Posted | undefined {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  if (from > to) return undefined;
  const text = a.text ?? b.text;
  return {from, to, ...(text === undefined ? {} : {text})};
}
