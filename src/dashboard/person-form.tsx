import {useState} from 'preact/hooks';
import {ask} from '../messages/ask';
import {live, readPrivate} from '../store/read';
import {Button} from '../ui/button';
import {Mistake} from '../ui/field';
import {unreadWords} from '../ui/unread-words';
import {useLive} from '../ui/use-live';
import {say} from '../words';
import {PersonField} from './person-field';
import {saving} from './saving';

/** Who decides here; the name is private, so it is kept in the store and not with the settings. */
export function PersonForm() {
  const [typed, setTyped] = useState<string>();
  const kept = useLive(() => live(() => readPrivate('person')), []);
  const name = typed ?? (kept.is === 'there' ? (kept.value ?? '') : '');
  const save = (event: Event) => {
    event.preventDefault();
    void saving(() => ask('person.named', {name: name.trim()}), say('dashboard_saved'));
  };
  return (
    <form class="panel-card" onSubmit={save}>
      <PersonField name={name} change={setTyped} />
      {kept.is === 'failed' && <Mistake>{unreadWords(kept.error)}</Mistake>}
      <div class="form-end">
        <Button type="submit">{say('dashboard_save')}</Button>
      </div>
    </form>
  );
}
