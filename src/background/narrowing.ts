import {isWithin} from '../mention/identity';
import type {Mention, Posted} from '../mention/mention';
import type {ZonesKnown} from '../store/private-rows';
import type {Captured} from '../store/rows';
import {postedAnew} from '../store/write/posted-anew';
import {followed, unfollowed} from '../store/write/zones';
import {changed} from './changed';
import {intersect, resolvePosted, type Zone} from './posted';
import {rulesNow} from './rules';
import {tabPages} from './tab-page';
import {isSameClock, zoneIn} from './zone-in';

const isSameRange = (a: Posted | undefined, b: Posted | undefined): boolean =>
  a?.from === b?.from && a?.to === b?.to;

/**
 * The range of a mention once its site's zone is another. What only the zone before made of the
 * page's words goes with it; whatever else was seen stays, and the zone may not contradict it.
 */
function postedIn(
  {post, seenAt, posted}: Captured,
  before: Zone | undefined,
  zone: Zone | undefined,
): Posted | undefined {
  if (post.postedAt !== undefined || posted === undefined) return posted;
  const said = resolvePosted(post, seenAt, zone);
  if (!said || isSameRange(posted, resolvePosted(post, seenAt, before))) return said ?? posted;
  return intersect(posted, said) ?? posted;
}

/** A post in a comment frame follows the frame's zone, not that of the page around it. */
const hostOf = ({host, post}: Captured): string =>
  isWithin(post.site, host) || isWithin(host, post.site) ? host : post.site;

/** Tells the tabs of those of many mentions that they show; of most, none shows anything. */
async function tellShown(mentions: Mention[]): Promise<void> {
  const pages = await tabPages();
  const shown = new Set(pages.flatMap(({states}) => states.map(({id}) => id)));
  const told = mentions.filter(({id}) => shown.has(id));
  if (told.length > 0) await changed(told);
}

/** Makes what is known of posts follow the zones of their own hosts, and tells the pages that show them. */
async function narrow(before: ZonesKnown, after: ZonesKnown): Promise<number> {
  const isSame = (host: string) => isSameClock(zoneIn(before, host), zoneIn(after, host));
  const postedOf = (captured: Captured) => {
    const host = hostOf(captured);
    if (isSame(host)) return captured.posted;
    return postedIn(captured, zoneIn(before, host), zoneIn(after, host));
  };
  let narrowed = 0;
  for await (const mentions of postedAnew(host => !isSame(host), postedOf, rulesNow)) {
    narrowed += mentions.length;
    await tellShown(mentions);
  }
  return narrowed;
}

/**
 * Makes what is known of posts follow each change of the zones that they do not follow yet. Which
 * these are is kept with the zones: work cut off by the worker's death is begun again.
 * @returns how many mentions are known to a narrower or another time now
 */
export async function followZones(): Promise<number> {
  let narrowed = 0;
  for (let change = await unfollowed(); change; change = await unfollowed()) {
    narrowed += await narrow(change.before, change.after);
    await followed();
  }
  return narrowed;
}
