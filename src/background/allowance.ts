import {browser} from '../browser';
import {sha256} from '../mention/identity';
import {limits} from '../mention/limits';
import type {Instant} from '../mention/post';
import type {Place} from './place';

/** New mentions of this hour, by page and by site. */
type Spent = {hour: number; pages: Counts; sites: Counts};

const KEY = 'new mentions';
const HOUR_MS = 3_600_000;

/**
 * Pages, and sites, that are counted apart: more than one site can make up in an hour. Any others
 * share one allowance, so that the counts never fill the space.
 */
const MOST_APART = 10_000;

const OTHERS = 'others';

type Counts = Record<string, number>;

/** The name under which something is counted; an address may be long, and a page makes them up. */
async function nameIn(counts: Counts, address: string): Promise<string> {
  const name = (await sha256(address)).slice(0, 16);
  const isApart = Object.hasOwn(counts, name) || Object.keys(counts).length < MOST_APART;
  return isApart ? name : OTHERS;
}

async function spent(now: Instant): Promise<Spent> {
  const stored = (await browser.storage.session.get(KEY))[KEY] as Spent | undefined; // Ours alone
  const hour = Math.floor(now / HOUR_MS);
  return stored?.hour === hour ? stored : {hour, pages: {}, sites: {}};
}

type Room = {ofPage: number; ofSite: number};

async function roomIn({pages, sites}: Spent, {pageUrl, host}: Place): Promise<Room> {
  return {
    ofPage: limits.newPerPageAndHour - (pages[await nameIn(pages, pageUrl)] ?? 0),
    ofSite: limits.newPerSiteAndHour - (sites[await nameIn(sites, host)] ?? 0),
  };
}

const least = ({ofPage, ofSite}: Room): number => Math.max(0, Math.min(ofPage, ofSite));

/** Whose allowance of new mentions is spent for this hour; undefined where more may come. */
export async function spentBy(
  place: Place,
  now: Instant,
): Promise<'page allowance' | 'site allowance' | undefined> {
  const {ofPage, ofSite} = await roomIn(await spent(now), place);
  if (ofPage <= 0) return 'page allowance';
  return ofSite <= 0 ? 'site allowance' : undefined;
}

function plus(counts: Counts, name: string, count: number): Counts {
  const {[name]: before = 0, ...others} = counts;
  const sum = before + count;
  return sum > 0 ? {...others, [name]: sum} : others;
}

async function spend({pageUrl, host}: Place, count: number, before: Spent): Promise<void> {
  if (count === 0) return;
  const {hour, pages, sites} = before;
  const next: Spent = {
    hour,
    pages: plus(pages, await nameIn(pages, pageUrl), count),
    sites: plus(sites, await nameIn(sites, host), count),
  };
  await browser.storage.session.set({[KEY]: next});
}

/**
 * Does what may bring so many new mentions, within what this page may still bring this hour. They
 * are counted before, and those that did not come given back: nothing comes in that is not counted.
 * @param work takes how many may come, and says how many came
 */
export async function spending<T extends {added: number}>(
  place: Place,
  most: number,
  now: Instant,
  work: (room: number) => Promise<T>,
): Promise<T> {
  const before = await spent(now);
  const room = Math.min(most, least(await roomIn(before, place)));
  await spend(place, room, before);
  let added = 0;
  try {
    const done = await work(room);
    added = done.added;
    return done;
  } finally {
    if (added !== room) await spend(place, added - room, await spent(now));
  }
}
