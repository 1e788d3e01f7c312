import {isZone} from '../../clock';
import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {hostPattern} from '../../settings/sites';
import {say} from '../../words';
import {inWords} from '../in-words';
import {setZone} from '../zones';

/** A person says in which zone a site shows its times. */
export const zoneSet: Handler<'zone.set'> = {
  from: 'own page',
  shape: fromOwnPage['zone.set'],
  handle: inWords(async ({host, zone}) => {
    const site = hostPattern(host)?.replace(/^\*\./, '');
    if (site === undefined) throw new Refused('not allowed', say('worker_zone_no_site', host));
    if (zone !== null && !isZone(zone)) {
      throw new Refused('not allowed', say('worker_zone_unknown', zone));
    }
    return {narrowed: await setZone(site, zone)};
  }),
};
