import type {Sites} from '../settings/settings';
import {Choice} from '../ui/choice';
import {Mistake} from '../ui/field';
import {say, sayCount} from '../words';
import {HostsField} from './hosts-field';

type Props = {sites: Sites; change(sites: Sites): void};

/** False while only listed sites are to be read and none is listed. */
export function isSomewhere({mode, listed}: Sites): boolean {
  return mode === 'every' || listed.length > 0;
}

/** On every site or on listed ones, and where never. */
export function SitesFields({sites, change}: Props) {
  const mode = (is: Sites['mode']) => ({
    type: 'radio' as const,
    name: 'sites-mode',
    checked: sites.mode === is,
    choose: () => change({...sites, mode: is}),
  });
  return (
    <>
      <fieldset class="field">
        <legend class="field-label">{say('dashboard_where')}</legend>
        <Choice {...mode('every')} hint={say('dashboard_where_every_hint')}>
          {say('dashboard_where_every')}
        </Choice>
        <Choice {...mode('listed')} hint={say('dashboard_where_listed_hint')}>
          {say('dashboard_where_listed')}
        </Choice>
      </fieldset>
      {sites.mode === 'listed' && (
        <>
          <HostsField
            label={say('dashboard_listed')}
            hosts={sites.listed}
            change={listed => change({...sites, listed})}
          />
          {!isSomewhere(sites) && <Mistake>{say('dashboard_listed_none')}</Mistake>}
        </>
      )}
      <details class="more-of-it">
        <summary>{sayCount('dashboard_off', sites.off.length)}</summary>
        <HostsField
          label={say('dashboard_off_label')}
          hint={say('dashboard_off_hint')}
          hosts={sites.off}
          change={off => change({...sites, off})}
        />
      </details>
    </>
  );
}
