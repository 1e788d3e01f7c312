import {isZone} from '../clock';
import type {ZonesKnown} from '../store/private-rows';
import type {Zone} from './posted';

/** A host, and every site that it lies in, the nearest first. */
const sitesOf = (host: string): string[] =>
  host.split('.').map((_, at, labels) => labels.slice(at).join('.'));

const siteIn = (zones: ZonesKnown, host: string) =>
  Object.hasOwn(zones, host) ? zones[host] : undefined;

/** What a person set holds for the whole site; what posts taught, for their host alone. */
function knownIn(zones: ZonesKnown, host: string): Zone | undefined {
  const set = sitesOf(host).flatMap(site => siteIn(zones, site)?.set ?? []);
  return set[0] ?? siteIn(zones, host)?.zone;
}

/**
 * The zone in which a host shows its times. One that this browser does not know is none: kept by a
 * newer one, it would else stop every post of its site.
 */
export function zoneIn(zones: ZonesKnown, host: string): Zone | undefined {
  const zone = knownIn(zones, host);
  return typeof zone === 'string' && !isZone(zone) ? undefined : zone;
}

/** Which clock it is, whatever it was learned from. */
const clockOf = (zone: Zone | undefined) => (typeof zone === 'object' ? zone.offset : zone);

/** True for two zones whose clocks show the same. */
export const isSameClock = (a: Zone | undefined, b: Zone | undefined): boolean =>
  clockOf(a) === clockOf(b);
