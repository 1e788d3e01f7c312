import {Field} from '../ui/field';
import {say} from '../words';

type Props = {typed: string; mistake: string | undefined; change(typed: string): void};

/** The promised response time, in minutes. */
export function TargetField({typed, mistake, change}: Props) {
  return (
    <Field label={say('dashboard_target')} hint={say('dashboard_target_hint')} error={mistake}>
      {tied => (
        <input
          {...tied}
          inputMode="decimal"
          size={8}
          value={typed}
          onInput={event => change(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
