import type {Colleague} from '../../mention/colleague';
import {say} from '../../words';
import {Field} from '../field';

/** Chosen where it is nobody of the list. */
export const ELSE = '';

function About({colleague}: {colleague: Colleague}) {
  const {mayDecide, email, otherwise} = colleague;
  const reached = [email, otherwise].filter(one => one !== undefined).join(', ');
  return (
    <p class="field-hint">
      {[
        mayDecide === '' ? '' : say('ui_person_decides', mayDecide),
        reached === '' ? '' : say('ui_person_reached', reached),
      ]
        .filter(text => text !== '')
        .join(' · ')}
    </p>
  );
}

type WhoProps = {
  people: Colleague[];
  chosen: string;
  typed: string;
  error: string | undefined;
  choose(id: string): void;
  type(name: string): void;
};

/** Somebody from the list of those with authority, or anybody else by name. */
export function WhoField({people, chosen, typed, error, choose, type}: WhoProps) {
  const colleague = people.find(({id}) => id === chosen);
  return (
    <>
      {people.length > 0 && (
        <Field label={say('ui_hand_to')}>
          {tied => (
            <select {...tied} value={chosen} onChange={event => choose(event.currentTarget.value)}>
              {people.map(({id, name, role}) => (
                <option key={id} value={id}>
                  {role === '' ? name : `${name} (${role})`}
                </option>
              ))}
              <option value={ELSE}>{say('ui_hand_else')}</option>
            </select>
          )}
        </Field>
      )}
      {colleague && <About colleague={colleague} />}
      {!colleague && (
        <Field
          label={say('ui_hand_name')}
          error={error}
          hint={
            <a href="dashboard.html#people" target="_blank" rel="noreferrer">
              {say('ui_hand_people')}
            </a>
          }
        >
          {tied => (
            <input
              {...tied}
              value={typed}
              maxLength={300}
              onInput={event => type(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
    </>
  );
}
