import {useState} from 'preact/hooks';
import {ask} from '../../messages/ask';
import {Button} from '../../ui/button';
import {Field} from '../../ui/field';
import {say} from '../../words';
import {saving} from '../saving';

/** What was typed as an address; a scheme is not typed by most. */
function addressIn(typed: string): string | undefined {
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  const isWeb = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  return isWeb && /\w\.\w|localhost/.test(new URL(address).hostname) ? address : undefined;
}

/** Watches a thread, a board or a search by its address. */
export function AddPlace() {
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const [mistake, setMistake] = useState<string>();
  const save = async (event: Event) => {
    event.preventDefault();
    const address = addressIn(typed.trim());
    setMistake(address === undefined ? say('places_no_address') : undefined);
    if (address === undefined) return;
    const watch = () => ask('place.saved', {address, name: name.trim()});
    if (!(await saving(watch, say('places_added')))) return;
    setTyped('');
    setName('');
  };
  return (
    <form class="panel-card places-form" onSubmit={event => void save(event)} noValidate>
      <h2>{say('places_add')}</h2>
      <p class="field-hint">{say('places_add_hint')}</p>
      <Field label={say('places_address')} error={mistake}>
        {tied => (
          <input
            {...tied}
            inputMode="url"
            placeholder="https://forum.example/search?q=acme"
            maxLength={4_096}
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={say('places_name')} optional>
        {tied => (
          <input
            {...tied}
            maxLength={300}
            value={name}
            onInput={event => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit" icon="plus">
        {say('places_add_this')}
      </Button>
    </form>
  );
}
