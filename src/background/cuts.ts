import {browser} from '../browser';
import {isWithin} from '../mention/identity';
import type {Instant} from '../mention/post';
import type {Cut, Missed} from '../messages/contract';
import {countShortfall, type Shortfall} from './diagnostics';
import type {Place} from './place';
import {inTurn} from './turn';

/** Where the reading of what a tab shows fell short; its address is kept until it shows another. */
type Page = {tabId: number; url: string; cuts: Cut[]; readers: string[]};

const KEY = 'cuts';
/** Pages that are remembered; the oldest make way. */
const MOST_PAGES = 50;

async function pages(): Promise<Page[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as Page[] | undefined) ?? []; // Ours alone
}

/** A page may name only its own site: what it says of others is nobody's business here. */
function believed({reader, host}: Missed, {frameHost}: Place): Missed {
  return {reader, ...(host !== undefined && isWithin(frameHost, host) ? {host} : {})};
}

function withNews(page: Page, {cuts, missed}: Shortfall): Page {
  return {
    ...page,
    cuts: [...new Set([...page.cuts, ...cuts])],
    readers: [...new Set([...page.readers, ...missed.map(({reader}) => reader)])],
  };
}

/** What of this was not told of the page before. */
function newsOn(page: Page, {cuts, missed}: Shortfall): Shortfall {
  return {
    cuts: cuts.filter(cut => !page.cuts.includes(cut)),
    missed: missed.filter(({reader}) => !page.readers.includes(reader)),
  };
}

/** Notes where the reading of a page fell short, and counts it once for each page. */
export function fellShort(place: Place, told: Shortfall, now: Instant): Promise<void> {
  const {tabId, pageUrl: url} = place;
  return inTurn(KEY, async () => {
    const all = await pages();
    const known = all.find(page => page.tabId === tabId && page.url === url);
    const page = known ?? {tabId, url, cuts: [], readers: []};
    const fell = {...told, missed: told.missed.map(one => believed(one, place))};
    const others = all.filter(other => other.tabId !== tabId);
    const kept = [...others, withNews(page, fell)].slice(-MOST_PAGES);
    await browser.storage.session.set({[KEY]: kept});
    await countShortfall(newsOn(page, fell), now);
  });
}

const withoutFragment = (url = ''): string => url.replace(/#.*/, '');

/** Where the reading of the page that a tab shows fell short. */
export async function cutsOf(tabId: number): Promise<Cut[]> {
  const page = (await pages()).find(one => one.tabId === tabId);
  if (!page) return [];
  const {url} = await browser.tabs.get(tabId);
  return withoutFragment(url) === page.url ? page.cuts : [];
}
