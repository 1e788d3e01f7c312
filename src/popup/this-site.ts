import type {Sites} from '../settings/settings';
import {covers, type WhyOff, whyOff} from '../settings/sites';

/** What can be said of Earmark on the page that the person looks at. */
export type ThisSite =
  | {is: 'unknown'}
  | {is: 'not readable'}
  | {is: 'running'; host: string}
  | {is: 'off'; host: string; why: WhyOff};

/** Shops let no extension run on their pages. */
const shops = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** Says whether Earmark runs on a page, and why not. */
export function thisSite(url: string | undefined, sites: Sites): ThisSite {
  if (url === undefined || !URL.canParse(url)) return {is: 'unknown'};
  const {protocol, hostname: host} = new URL(url);
  if (!/^https?:$/.test(protocol) || shops.includes(host)) return {is: 'not readable'};
  const why = whyOff(sites, host);
  return why === undefined ? {is: 'running', host} : {is: 'off', host, why};
}

/** The sites with Earmark turned off on a host. */
export function turnedOff(sites: Sites, host: string): Sites {
  return {...sites, paused: [...sites.paused, host]};
}

/** The sites with Earmark turned on on a host, whatever kept it off. */
export function turnedOn(sites: Sites, host: string): Sites {
  const without = (patterns: string[]) => patterns.filter(pattern => !covers(pattern, host));
  const next = {...sites, paused: without(sites.paused), off: without(sites.off)};
  const isListed = next.listed.some(pattern => covers(pattern, host));
  return next.mode === 'every' || isListed ? next : {...next, listed: [...next.listed, host]};
}
