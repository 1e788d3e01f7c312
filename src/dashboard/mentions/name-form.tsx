import {useEffect, useRef, useState} from 'preact/hooks';
import {Button} from '../../ui/button';
import {useFocusBack} from '../../ui/use-focus-back';
import {say} from '../../words';

type Props = {name: string; save(name: string): Promise<boolean>; close(): void};

/** The name of a view, new or changed. */
export function NameForm({name, save, close}: Props) {
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const form = useFocusBack<HTMLFormElement>();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (typed.trim() !== '' && (await save(typed.trim()))) close();
  };
  return (
    <form class="view-name" ref={form} onSubmit={event => void submit(event)}>
      <input
        class="input"
        ref={input}
        aria-label={say('dashboard_view_name')}
        placeholder={say('dashboard_view_name')}
        maxLength={100}
        value={typed}
        onInput={event => setTyped(event.currentTarget.value)}
        onKeyDown={event => event.key === 'Escape' && close()}
      />
      <Button kind="primary" type="submit" disabled={typed.trim() === ''}>
        {say('dashboard_view_keep')}
      </Button>
      <Button kind="quiet" onClick={close}>
        {say('ui_cancel')}
      </Button>
    </form>
  );
}
