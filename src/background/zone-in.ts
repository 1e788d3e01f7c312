import {isZone} from '../clock';
import {isWithin} from '../mention/identity';
import type {SiteZone} from '../store/rows';
import type {Zone} from './posted';

/** What is known of the zones of sites, by host. */
export type Zones = Record<string, Pick<SiteZone, 'set' | 'zone'>>;

/** What a person set holds for the whole site; what posts taught, for their host alone. */
function knownIn(zones: Zones, host: string): Zone | undefined {
  const sites = Object.keys(zones).filter(
    site => zones[site]?.set !== undefined && isWithin(host, site),
  );
  const nearest = sites.sort((a, b) => b.length - a.length)[0];
  if (nearest !== undefined) return zones[nearest]?.set;
  return Object.hasOwn(zones, host) ? zones[host]?.zone : undefined;
}

/**
 * The zone in which a host shows its times. One that this browser does not know is none: kept by a
 * newer one, it would else stop every post of its site.
 */
export function zoneIn(zones: Zones, host: string): Zone | undefined {
  const zone = knownIn(zones, host);
  return typeof zone === 'string' && !isZone(zone) ? undefined : zone;
}
