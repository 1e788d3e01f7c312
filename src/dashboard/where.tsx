import {useState} from 'preact/hooks';
import {ask} from '../messages/ask';
import type {Settings, Sites} from '../settings/settings';
import {say} from '../words';
import {HostsField} from './hosts-field';
import {saving} from './saving';
import {isSomewhere, SitesFields} from './sites-fields';
import {SiteZones} from './zones/site-zones';

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
