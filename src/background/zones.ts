import type {Facts} from '../mention/mention';
import type {SiteZone} from '../store/private-rows';
import {readPrivate} from '../store/read/private';
import {StoreUnavailable} from '../store/unavailable';
import {changeZones} from '../store/write/zones';
import {followZones} from './narrowing';
import {isTelling, learnZone, resolvePosted, type Specimen, widthOf, type Zone} from './posted';
import {inTurn} from './turn';
import {zoneIn} from './zone-in';

/** Posts of one site that are remembered to learn from; those that say least make way. */
const MOST_SPECIMENS = 12;

/** Sites of which a zone is kept. */
const MOST_SITES = 2000;

/** A post as it was first captured, and as it is seen now. */
export type TwiceSeen = {first: Facts; now: Facts};

type Zones = Record<string, SiteZone>;

/** The zone in which a site shows its times; undefined while that is not known. */
export async function zoneOf(host: string): Promise<Zone | undefined> {
  try {
    return zoneIn((await readPrivate('zones')) ?? {}, host);
  } catch (error) {
    // A flag must not fail because nothing can be read: it waits, with a wider range
    if (error instanceof StoreUnavailable) return undefined;
    throw error;
  }
}

/**
 * A post teaches its site's zone when the page once said its moment, as an instant or as "2 hours
 * ago", and now shows a clock. What the zone itself made of a text is no evidence for it.
 */
function specimenOf({first, now}: TwiceSeen): Specimen | undefined {
  const {postedText, lang} = now.post;
  const isSaidTheSame = first.post.postedAt === undefined && postedText === first.post.postedText;
  if (postedText === undefined || isSaidTheSame) return undefined;
  const moment = resolvePosted(first.post, first.seenAt);
  if (!moment) return undefined;
  const {from: postedAt, to: until} = moment;
  const specimen = {postedAt, until, postedText, ...(lang === undefined ? {} : {lang})};
  return isTelling(specimen) ? specimen : undefined;
}

const isSame = (a: Specimen, b: Specimen): boolean =>
  a.postedAt === b.postedAt && a.postedText === b.postedText;

/** Those that say most, in the order in which they came. */
function mostTelling(all: Specimen[]): Specimen[] {
  const kept = new Set(all.toSorted((a, b) => widthOf(a) - widthOf(b)).slice(0, MOST_SPECIMENS));
  return all.filter(one => kept.has(one));
}

/** Many sites show the zone of whoever reads them. */
const own = (): string[] => [new Intl.DateTimeFormat().resolvedOptions().timeZone];

/** What is known of a site once it was seen to show these too; as before where they tell no more. */
function taught(zones: Zones, host: string, found: Specimen[]): Zones {
  const site = Object.hasOwn(zones, host) ? zones[host] : undefined;
  const known = site?.specimens ?? [];
  const news = found.filter(one => !known.some(other => isSame(one, other)));
  if (news.length === 0 || (!site && Object.keys(zones).length >= MOST_SITES)) return zones;
  const specimens = mostTelling([...known, ...news]);
  const zone = learnZone(specimens, own());
  const set = site?.set === undefined ? {} : {set: site.set};
  return {...zones, [host]: {...set, specimens, ...(zone === undefined ? {} : {zone})}};
}

async function whileOpen(work: () => Promise<void>): Promise<void> {
  try {
    await inTurn('zones', work);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error; // The next alarm tries again
  }
}

/**
 * Learns the zone of a site from posts that were seen twice, after whoever told of them has been
 * answered: all mentions of a site may have to follow.
 */
export function learnSoon(host: string, posts: TwiceSeen[]): Promise<void> {
  return whileOpen(async () => {
    await new Promise(resolve => setTimeout(resolve));
    const found = posts.flatMap(post => specimenOf(post) ?? []);
    if (found.length === 0) return;
    await changeZones(zones => taught(zones, host, found));
    await followZones();
  });
}

function withSet(zones: Zones, host: string, zone: string | null): Zones {
  const site = Object.hasOwn(zones, host) ? zones[host] : undefined;
  const {set: _, ...learned} = site ?? {specimens: []};
  return {...zones, [host]: zone === null ? learned : {...learned, set: zone}};
}

/**
 * Takes the zone that a person says a site shows its times in; null takes it back.
 * @returns how many mentions are known to a narrower or another time now
 */
export function setZone(host: string, zone: string | null): Promise<number> {
  return inTurn('zones', async () => {
    await changeZones(zones => withSet(zones, host, zone));
    return followZones();
  });
}

/** Ends what the worker's death cut off, and what a restore left to do: mentions follow their zones. */
export function keepZones(): Promise<void> {
  return whileOpen(async () => {
    await followZones();
  });
}
