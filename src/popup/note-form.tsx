import type {Mention} from '../mention/mention';
import {Field} from '../ui/field';
import {FormEnd} from '../ui/form-end';
import {useTyped} from '../ui/use-typed';
import {say} from '../words';
import {choices} from './choices';

/** A note on a mention. What is typed is kept key by key, for the popup closes at every click. */
export function NoteForm({mention, close}: {mention: Mention; close(): void}) {
  const {typed, type, forget} = useTyped(`note ${mention.id}`, {text: ''});
  const {text} = typed;
  const save = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === '' || !(await choices.noted(mention, text.trim()))) return;
    forget();
    close();
  };
  return (
    <form
      class="card-form"
      onSubmit={save}
      onKeyDown={event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(event);
      }}
    >
      <Field label={say('popup_note')} hint={say('popup_note_hint')}>
        {tied => (
          <textarea
            {...tied}
            dir="auto"
            rows={2}
            maxLength={10_000}
            value={text}
            onInput={event => type('text', event.currentTarget.value)}
          />
        )}
      </Field>
      <FormEnd save={say('popup_note_save')} close={close} isEmpty={text.trim() === ''} />
    </form>
  );
}
