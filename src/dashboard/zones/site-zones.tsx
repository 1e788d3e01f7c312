import {ask} from '../../messages/ask';
import {live, readPrivate, type SiteZone} from '../../store/read';
import {Button} from '../../ui/button';
import {useLive} from '../../ui/use-live';
import {say, sayCount} from '../../words';
import {saving} from '../saving';
import {offsetWords} from './offset-words';
import {ZoneForm} from './zone-form';
import './zones.css';

/** So many learned zones are listed; more would bury those that a person set. */
const MOST_LEARNED = 20;

const forget = (host: string) =>
  void saving(() => ask('zone.set', {host, zone: null}), say('dashboard_zone_forgotten', host));

function Known({host, site: {set, zone, specimens}}: {host: string; site: SiteZone}) {
  return (
    <li class="site-zone">
      <span class="site-zone-host">{host}</span>
      <span>
        {set ?? offsetWords(zone)}
        <span class="field-hint">
          {' '}
          {set === undefined
            ? sayCount('dashboard_zone_learned', specimens.length)
            : say('dashboard_zone_by_you')}
        </span>
      </span>
      {set !== undefined && (
        <Button kind="quiet" icon="close" onClick={() => forget(host)}>
          {say('dashboard_zone_forget')}
        </Button>
      )}
    </li>
  );
}

/** Those that a person set first; then those that posts taught. */
function listed(zones: Record<string, SiteZone>): [string, SiteZone][] {
  const all = Object.entries(zones).sort(([a], [b]) => a.localeCompare(b));
  const set = all.filter(([, site]) => site.set !== undefined);
  const learned = all.filter(([, site]) => site.set === undefined && site.zone !== undefined);
  return [...set, ...learned.slice(0, MOST_LEARNED)];
}

/** In which zone each site shows its times: learned from its posts, or set here. */
export function SiteZones() {
  const zones = useLive(() => live(() => readPrivate('zones')), []);
  const known = zones.is === 'there' && zones.value ? listed(zones.value) : [];
  return (
    <div class="panel-card">
      <h2>{say('dashboard_zones')}</h2>
      <p class="field-hint">{say('dashboard_zones_hint')}</p>
      {known.length > 0 && (
        <ul class="site-zones">
          {known.map(([host, site]) => (
            <Known key={host} host={host} site={site} />
          ))}
        </ul>
      )}
      <ZoneForm />
    </div>
  );
}
