import {useState} from 'preact/hooks';
import {ask} from '../messages/ask';
import {askForHosts, liveHosts} from '../settings/hosts';
import type {Settings, Sites} from '../settings/settings';
import {Button} from '../ui/button';
import {useLive} from '../ui/use-live';
import {say} from '../words';
import {HostsField} from './hosts-field';
import {saving} from './saving';
import {isSomewhere, SitesFields} from './sites-fields';
import {SiteZones} from './zones/site-zones';

function HostsMissing({sites}: {sites: Sites}) {
  const granted = useLive(() => liveHosts(sites), [sites]);
  if (granted.is !== 'there' || granted.value) return null;
  return (
    <div class="panel-card" role="status">
      <p>{say('welcome_hosts_missing')}</p>
      <Button kind="primary" onClick={() => void askForHosts(sites)}>
        {say('welcome_hosts_grant')}
      </Button>
    </div>
  );
}

/** Where Earmark runs, where never, what is paused. Each change holds at once, in open tabs too. */
export function Where({settings}: {settings: Settings}) {
  const [unsaved, setUnsaved] = useState<Sites>();
  const sites = unsaved ?? settings.sites;
  const save = async (next: Sites) => {
    setUnsaved(next);
    // To read nowhere is not a choice yet: the old one stays in force until a site is listed
    if (!isSomewhere(next)) return;
    await saving(() => ask('sites.changed', {sites: next}), say('dashboard_sites_saved'));
    setUnsaved(undefined);
  };
  return (
    <>
      <HostsMissing sites={sites} />
      <div class="panel-card">
        <SitesFields sites={sites} change={next => void save(next)} />
      </div>
      <div class="panel-card">
        <HostsField
          label={say('dashboard_paused')}
          hint={say('dashboard_paused_hint')}
          hosts={sites.paused}
          change={paused => void save({...sites, paused})}
        />
        <HostsField
          label={say('dashboard_plain')}
          hint={say('dashboard_plain_hint')}
          hosts={sites.plain}
          change={plain => void save({...sites, plain})}
        />
      </div>
      <SiteZones />
    </>
  );
}
