import {browser} from '../browser';
import {limits} from '../mention/limits';
import type {Instant} from '../mention/post';
import type {Place} from './place';

/** New mentions of this hour, by page and by site. */
type Spent = {hour: number; pages: Record<string, number>; sites: Record<string, number>};

const KEY = 'new mentions';
const HOUR_MS = 3_600_000;

async function spent(now: Instant): Promise<Spent> {
  const stored = (await browser.storage.session.get(KEY))[KEY] as Spent | undefined; // Ours alone
  const hour = Math.floor(now / HOUR_MS);
  return stored?.hour === hour ? stored : {hour, pages: {}, sites: {}};
}

/** How many new mentions this page may still bring this hour. */
export async function roomFor({pageUrl, host}: Place, now: Instant): Promise<number> {
  const {pages, sites} = await spent(now);
  const ofPage = limits.newPerPageAndHour - (pages[pageUrl] ?? 0);
  const ofSite = limits.newPerSiteAndHour - (sites[host] ?? 0);
  return Math.max(0, Math.min(ofPage, ofSite));
}

/** Counts the new mentions that a page brought. */
export async function spend({pageUrl, host}: Place, count: number, now: Instant): Promise<void> {
  if (count === 0) return;
  const {hour, pages, sites} = await spent(now);
  const next: Spent = {
    hour,
    pages: {...pages, [pageUrl]: (pages[pageUrl] ?? 0) + count},
    sites: {...sites, [host]: (sites[host] ?? 0) + count},
  };
  await browser.storage.session.set({[KEY]: next});
}
