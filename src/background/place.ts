import {isWithin} from '../mention/identity';
import {limits} from '../mention/limits';
import type {Asker} from '../messages/answer';
import type {PageRef} from '../messages/contract';
import {Refused} from '../messages/failures';
import type {Settings} from '../settings/settings';
import {whyOff} from '../settings/sites';
import {wasAsked} from './once';
import type {Zone} from './posted';
import {zoneOf} from './zones';

/** Where a content script speaks from. */
export type Place = {
  tabId: number;
  frameId: number;
  /** Host of the page; for a comment frame, of the tab's page. */
  host: string;
  /** Host of the document that was read: the frame's own, in a comment frame. */
  frameHost: string;
  /** Address of the page, without its fragment, as far as an address is kept. */
  pageUrl: string;
  /** The zone in which the document's site shows its times, where it is known. */
  zone?: Zone;
};

const refused = (why: string) => new Refused('not allowed', why);

/** Cut as the page itself cuts it: the tab of a comment frame tells of its address whole. */
function addressOf(url: URL): string {
  const page = new URL(url);
  page.hash = '';
  return page.href.slice(0, limits.url);
}

/** The page's own word for its address is believed only on the sender's host. */
function pageOf({url}: PageRef, sender: URL): URL {
  const page = URL.canParse(url) ? new URL(url) : undefined;
  if (page?.host !== sender.host) throw refused('That page is not yours.');
  return page;
}

/**
 * Where a content script speaks from, once it is sure that it may.
 * @throws Refused for a page that is not the sender's, a private window, or a site that is off
 */
export async function placeOf(asker: Asker, page: PageRef, settings: Settings): Promise<Place> {
  if (asker.is !== 'page') throw refused('Only a page may say what it shows.');
  const {tab, frameId, url} = asker;
  const shown = pageOf(page, url);
  if (tab.incognito) throw refused('Nothing is kept of private windows.');
  const top = frameId === 0 || tab.url === undefined ? shown : new URL(tab.url);
  if (!settings.ready) throw refused('Earmark is not set up yet.');
  if (whyOff(settings.sites, top.hostname) && !(await wasAsked(tab.id))) {
    throw refused('Earmark is off on this site.');
  }
  const zone = await zoneOf(url.hostname);
  return {
    tabId: tab.id,
    frameId,
    host: top.hostname,
    frameHost: url.hostname,
    pageUrl: addressOf(top),
    ...(zone === undefined ? {} : {zone}),
  };
}

/** True when a host belongs to the place: the page's site, or the comment frame's. */
export function isOfPlace(host: string, {host: page, frameHost}: Place): boolean {
  return [page, frameHost].some(own => isWithin(own, host) || isWithin(host, own));
}
