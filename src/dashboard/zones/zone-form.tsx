import {useState} from 'preact/hooks';
import {isZone} from '../../clock';
import {ask} from '../../messages/ask';
import {hostPattern} from '../../settings/sites';
import {Button} from '../../ui/button';
import {Field} from '../../ui/field';
import {toast} from '../../ui/toast';
import {say, sayCount} from '../../words';
import {ZoneField} from '../hours/zone-field';
import {saving} from '../saving';

type Mistakes = {host?: string; zone?: string};

function mistakesIn(host: string, zone: string): Mistakes {
  return {
    ...(hostPattern(host) === undefined ? {host: say('dashboard_zone_no_site')} : {}),
    ...(isZone(zone) ? {} : {zone: say('dashboard_zone_unknown', zone)}),
  };
}

/** Sets the zone; says how many mentions are known more exactly for it. */
async function setZone(host: string, zone: string): Promise<boolean> {
  let narrowed = 0;
  const set = async () => {
    ({narrowed} = await ask('zone.set', {host, zone}));
  };
  const isSaved = await saving(set, say('dashboard_saved'));
  if (isSaved && narrowed > 0) {
    toast.value = {kind: 'done', words: sayCount('dashboard_zone_narrowed', narrowed)};
  }
  return isSaved;
}

/** Which zone a site’s times are in, as a person knows it. */
export function ZoneForm() {
  const [host, setHost] = useState('');
  const [zone, setZoneName] = useState('');
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const save = async (event: Event) => {
    event.preventDefault();
    const found = mistakesIn(host.trim(), zone.trim());
    setMistakes(found);
    if (Object.keys(found).length > 0) return;
    if (!(await setZone(host.trim(), zone.trim()))) return;
    setHost('');
    setZoneName('');
  };
  return (
    <form class="zone-form" onSubmit={event => void save(event)} noValidate>
      <Field label={say('dashboard_zone_site')} error={mistakes.host}>
        {tied => (
          <input
            {...tied}
            inputMode="url"
            placeholder="forum.example"
            value={host}
            onInput={event => setHost(event.currentTarget.value)}
          />
        )}
      </Field>
      <ZoneField
        label={say('dashboard_zone_in')}
        zone={zone}
        mistake={mistakes.zone}
        change={setZoneName}
      />
      <Button type="submit">{say('dashboard_zone_save')}</Button>
    </form>
  );
}
