import {useState} from 'preact/hooks';
import type {Mention} from '../../mention/mention';
import {say} from '../../words';
import {Field} from '../field';
import {FormEnd} from '../form-end';
import {useTyped} from '../use-typed';
import '../triage/desk-parts.css';
import {useSingle} from './use-single';

type Props = {
  mention: Mention;
  resolve(who: string | undefined, how: string): Promise<boolean>;
  close(): void;
};

/** Ends a case: who put it right, and how. */
export function ResolveForm({mention, resolve, close}: Props) {
  const given = {who: mention.state.handOff?.to ?? '', how: ''};
  const {typed, type, forget} = useTyped(`resolve ${mention.id}`, given);
  const {who, how} = typed;
  const [wasTried, setTried] = useState(false);
  const single = useSingle();
  const save = async () => {
    setTried(true);
    if (how.trim() === '') return;
    const name = who.trim();
    if (!(await resolve(name === '' ? undefined : name, how.trim()))) return;
    forget();
    close();
  };
  return (
    <form
      class="desk-form"
      onSubmit={event => {
        event.preventDefault();
        void single(save);
      }}
      noValidate
    >
      <Field
        label={say('ui_resolve_how')}
        hint={say('ui_resolve_hint')}
        error={wasTried && how.trim() === '' ? say('ui_resolve_no_how') : undefined}
      >
        {tied => (
          <textarea
            {...tied}
            dir="auto"
            rows={2}
            maxLength={5_000}
            value={how}
            onInput={event => type('how', event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={say('ui_resolve_who')} optional>
        {tied => (
          <input
            {...tied}
            value={who}
            maxLength={300}
            onInput={event => type('who', event.currentTarget.value)}
          />
        )}
      </Field>
      <FormEnd save={say('ui_resolve_save')} close={close} />
    </form>
  );
}
