import type {Posted} from '../mention/mention';
import type {Rules} from '../store/project';
import type {Captured} from '../store/rows';
import {postedAnew} from '../store/write/posted-anew';
import {changed} from './changed';
import {intersect, resolvePosted, type Zone} from './posted';

const isSame = (a: Posted | undefined, b: Posted | undefined): boolean =>
  a?.from === b?.from && a?.to === b?.to;

/**
 * The range of a mention once its site's zone is another. What only the zone before made of the
 * page's words goes with it; whatever else was seen stays, and the zone may not contradict it.
 */
export function postedIn(
  {post, seenAt, posted}: Captured,
  before: Zone | undefined,
  zone: Zone | undefined,
): Posted | undefined {
  if (post.postedAt !== undefined || posted === undefined) return posted;
  const said = resolvePosted(post, seenAt, zone);
  if (!said || isSame(posted, resolvePosted(post, seenAt, before))) return said ?? posted;
  return intersect(posted, said) ?? posted;
}

/** Makes what is known of the posts of a site follow its zone, and tells the pages that show them. */
export async function narrow(
  host: string,
  before: Zone | undefined,
  zone: Zone | undefined,
  rules: Rules,
): Promise<number> {
  const mentions = await postedAnew(host, captured => postedIn(captured, before, zone), rules);
  if (mentions.length > 0) await changed(mentions);
  return mentions.length;
}
