import {useState} from 'preact/hooks';
import type {QuietHours} from '../../clock';
import {ask} from '../../messages/ask';
import {Button} from '../../ui/button';
import {Choice} from '../../ui/choice';
import {Field} from '../../ui/field';
import {Switch} from '../../ui/switch';
import {say} from '../../words';
import {dayName} from '../hours/week-field';
import {ZoneField} from '../hours/zone-field';
import {saving} from '../saving';
import {quietMistakes, usualQuiet} from './quiet-draft';

const keep = (quiet: QuietHours | null, seen?: QuietHours) => {
  const change = {quiet, ...(seen ? {seen: {quiet: seen}} : {})};
  return saving(() => ask('reminders.changed', change), say('dashboard_saved'));
};

type TimeProps = {
  label: string;
  value: string;
  mistake?: string | undefined;
  change(value: string): void;
};

function TimeField({label, value, mistake, change}: TimeProps) {
  return (
    <Field label={label} error={mistake}>
      {tied => (
        <input
          {...tied}
          class="input hours-time"
          type="time"
          value={value}
          onInput={event => change(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

type DaysProps = Pick<QuietHours, 'days'> & {change(days: number[]): void};

/** The days that are quiet from morning to evening. */
function Days({days, change}: DaysProps) {
  const turn = (day: number, isOn: boolean) =>
    change(isOn ? [...days, day].sort() : days.filter(other => other !== day));
  return (
    <fieldset class="field">
      <legend class="field-label">{say('dashboard_quiet_days')}</legend>
      <div class="quiet-days">
        {[0, 1, 2, 3, 4, 5, 6].map(day => (
          <Choice
            key={day}
            type="checkbox"
            checked={days.includes(day)}
            choose={isOn => turn(day, isOn)}
          >
            {dayName(day)}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

function Times({quiet}: {quiet: QuietHours}) {
  const [draft, setDraft] = useState(quiet);
  const [seen, setSeen] = useState(quiet);
  const mistakes = quietMistakes(draft);
  const change = (parts: Partial<QuietHours>) => setDraft(before => ({...before, ...parts}));
  const save = async (event: Event) => {
    event.preventDefault();
    if (Object.keys(mistakes).length > 0) return;
    if (await keep(draft, seen)) setSeen(draft);
  };
  return (
    <form class="quiet-form" onSubmit={event => void save(event)} noValidate>
      <div class="quiet-times">
        <TimeField
          label={say('dashboard_quiet_from')}
          value={draft.from}
          mistake={mistakes.times}
          change={from => change({from})}
        />
        <TimeField label={say('dashboard_quiet_to')} value={draft.to} change={to => change({to})} />
      </div>
      <ZoneField
        label={say('dashboard_hours_zone')}
        zone={draft.zone}
        mistake={mistakes.zone}
        change={zone => change({zone})}
      />
      <Days days={draft.days} change={days => change({days})} />
      <div class="form-end">
        <Button type="submit">{say('dashboard_save')}</Button>
      </div>
    </form>
  );
}

/** When nobody wants to be disturbed. */
export function QuietForm({quiet}: {quiet: QuietHours | undefined}) {
  return (
    <div class="panel-card">
      <h2>{say('dashboard_quiet')}</h2>
      <p class="field-hint">{say('dashboard_quiet_hint')}</p>
      <Switch on={quiet !== undefined} turn={on => void keep(on ? usualQuiet() : null)}>
        {say('dashboard_quiet_on')}
      </Switch>
      {quiet && <Times quiet={quiet} />}
    </div>
  );
}
