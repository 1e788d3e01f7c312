import {useEffect, useState} from 'preact/hooks';
import type {Mention} from '../mention/mention';
import {Field} from '../ui/field';
import {FormEnd} from '../ui/form-end';
import {say} from '../words';
import {choices} from './choices';
import {keepDraft, readDraft} from './drafts';

/** A note on a mention. What is typed is kept key by key, for the popup closes at every click. */
export function NoteForm({mention, close}: {mention: Mention; close(): void}) {
  const [text, setText] = useState('');
  useEffect(() => {
    // Whatever was typed before the draft arrived is newer than the draft
    void readDraft(mention.id).then(draft => setText(typed => (typed === '' ? draft : typed)));
  }, [mention.id]);
  const save = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === '' || !(await choices.noted(mention, text.trim()))) return;
    await keepDraft(mention.id, '');
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
            onInput={event => {
              const typed = event.currentTarget.value;
              setText(typed);
              void keepDraft(mention.id, typed);
            }}
          />
        )}
      </Field>
      <FormEnd save={say('popup_note_save')} close={close} isEmpty={text.trim() === ''} />
    </form>
  );
}
