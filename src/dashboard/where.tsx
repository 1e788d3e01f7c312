import {useState} from 'preact/hooks';
import {ask} from '../messages/ask';
import type {Settings, Sites} from '../settings/settings';
import {say} from '../words';
import {HostsField} from './hosts-field';
import {saving} from './saving';
import {isSomewhere, SitesFields} from './sites-fields';
import {SiteZones} from './zones/site-zones';

const isSame = (one: Sites, other: Sites): boolean =>
  (Object.keys(one) as (keyof Sites)[]).every(key => String(one[key]) === String(other[key]));

/** Where Earmark runs, where never, what is paused. Each change holds at once, in open tabs too. */
export function Where({settings}: {settings: Settings}) {
  const [unsaved, setUnsaved] = useState<Pick<Sites, 'mode' | 'listed'>>();
  const sites = {...settings.sites, ...unsaved};
  const save = async (next: Sites) => {
    const {mode, listed, ...others} = next;
    setUnsaved({mode, listed});
    // To read nowhere is not a choice yet: the old one stays in force until a site is listed
    const chosen = isSomewhere(next) ? next : {...settings.sites, ...others};
    if (!isSame(chosen, settings.sites)) {
      // What was never kept cannot have been seen: beside it every site would be new
      const change = {sites: chosen, seen: isSomewhere(sites) ? sites : settings.sites};
      await saving(() => ask('sites.changed', change), say('dashboard_sites_saved'));
    }
    if (isSomewhere(next)) setUnsaved(undefined);
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
