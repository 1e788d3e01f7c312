import {useState} from 'preact/hooks';
import {Field} from '../../../ui/field';
import {FormEnd} from '../../../ui/form-end';
import {say} from '../../../words';

type Props = {save(text: string): Promise<boolean>; close(): void};

/** A note on a mention. */
export function NoteForm({save, close}: Props) {
  const [text, setText] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text.trim() !== '' && (await save(text.trim()))) close();
  };
  return (
    <form class="card-form" onSubmit={event => void submit(event)}>
      <Field label={say('popup_note')}>
        {tied => (
          <textarea
            {...tied}
            dir="auto"
            rows={3}
            maxLength={10_000}
            value={text}
            onInput={event => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <FormEnd save={say('popup_note_save')} close={close} isEmpty={text.trim() === ''} />
    </form>
  );
}
