import {useState} from 'preact/hooks';
import type {Cause} from '../../mention/decision';
import {ask} from '../../messages/ask';
import {Button} from '../../ui/button';
import {Field} from '../../ui/field';
import {causes, causeWords} from '../../ui/triage/words';
import {say} from '../../words';
import {saving} from '../saving';
import {dateInput} from '../times/choices';
import {SelectField} from '../times/select-field';
import type {Fixed} from './found';

/** A local day as the moment it begins; undefined for what is no day, or one that is yet to come. */
function dayIn(typed: string): number | undefined {
  const at = new Date(`${typed}T00:00`).getTime();
  return Number.isNaN(at) || at > Date.now() ? undefined : at;
}

/** A person says since which day a cause is put right. */
export function FixedForm({fixed}: {fixed: Fixed}) {
  const [chosen, choose] = useState<Cause>();
  const [day, setDay] = useState(() => dateInput(Date.now()));
  const [wasTried, setTried] = useState(false);
  const left = causes.filter(cause => fixed[cause] === undefined);
  const cause = left.find(one => one === chosen) ?? left[0];
  if (cause === undefined) return null;
  const at = dayIn(day);
  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (at === undefined) return;
    const set = (value: number | null) => ask('cause.fixed', {cause, at: value});
    void saving(
      () => set(at),
      say('shore_fixed_set', causeWords(cause)),
      () => set(null),
    );
  };
  return (
    <form class="shore-fixed-form" onSubmit={save} noValidate>
      <SelectField
        label={say('ui_cause')}
        value={cause}
        offers={left.map(one => ({value: one, words: causeWords(one)}))}
        choose={value => choose(left.find(one => one === value))}
      />
      <Field
        label={say('shore_fixed_on')}
        error={wasTried && at === undefined ? say('shore_fixed_bad_day') : undefined}
      >
        {tied => (
          <input
            {...tied}
            type="date"
            value={day}
            onInput={event => setDay(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit" icon="check">
        {say('shore_fixed_save')}
      </Button>
    </form>
  );
}
