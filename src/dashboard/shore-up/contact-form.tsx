import {useState} from 'preact/hooks';
import type {ContactKind, ContactPoint} from '../../mention/contact-point';
import {ask} from '../../messages/ask';
import {Field} from '../../ui/field';
import {FormEnd} from '../../ui/form-end';
import {say} from '../../words';
import {TextField} from '../people/text-field';
import {saving} from '../saving';
import {SelectField} from '../times/select-field';
import {contactKinds, kindWords} from './words';

const MOST_DAYS = 3_650;

function daysIn(typed: string): number | undefined {
  const days = Number(typed);
  return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS ? days : undefined;
}

type Typed = {name: string; kind: ContactKind; reach: string; days: string};

/** Names a contact point of ours, and says how often it is to be tried. */
export function ContactForm({point, close}: {point: ContactPoint; close(): void}) {
  const [typed, setTyped] = useState<Typed>({...point, days: String(point.everyDays)});
  const [wasTried, setTried] = useState(false);
  const change = (part: Partial<Typed>) => setTyped(before => ({...before, ...part}));
  const everyDays = daysIn(typed.days);
  const name = typed.name.trim();
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (name === '' || everyDays === undefined) return;
    const {id, addedAt} = point;
    const {kind, reach} = typed;
    const saved = {id, name, kind, reach: reach.trim(), everyDays, addedAt};
    const work = () => ask('contact.saved', {point: saved});
    if (await saving(work, say('dashboard_saved'))) close();
  };
  return (
    <form class="shore-form" onSubmit={event => void save(event)} noValidate>
      <div class="narrow-fields">
        <TextField
          label={say('shore_contact_name')}
          hint={say('shore_contact_name_hint')}
          value={typed.name}
          error={wasTried && name === '' ? say('shore_contact_no_name') : undefined}
          change={value => change({name: value})}
        />
        <SelectField
          label={say('shore_contact_kind')}
          value={typed.kind}
          offers={contactKinds.map(kind => ({value: kind, words: kindWords(kind)}))}
          choose={value => change({kind: contactKinds.find(kind => kind === value) ?? 'other'})}
        />
        <TextField
          label={say('shore_contact_reach')}
          value={typed.reach}
          optional
          change={reach => change({reach})}
        />
        <Field
          label={say('shore_contact_days')}
          error={wasTried && everyDays === undefined ? say('shore_contact_bad_days') : undefined}
        >
          {tied => (
            <input
              {...tied}
              inputMode="numeric"
              value={typed.days}
              onInput={event => change({days: event.currentTarget.value})}
            />
          )}
        </Field>
      </div>
      <FormEnd save={say('dashboard_save')} close={close} />
    </form>
  );
}
