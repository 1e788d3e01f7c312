import {Field} from '../ui/field';
import {say} from '../words';

/** The name that decisions are signed with. */
export function PersonField({name, change}: {name: string; change(name: string): void}) {
  return (
    <Field label={say('dashboard_person')} hint={say('dashboard_person_hint')} optional>
      {tied => (
        <input
          {...tied}
          maxLength={300}
          autocomplete="name"
          value={name}
          onInput={event => change(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
