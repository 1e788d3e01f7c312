import {useState} from 'preact/hooks';
import {Field} from '../../ui/field';
import {FormEnd} from '../../ui/form-end';
import {say} from '../../words';

type Props = {save(tags: string[]): Promise<boolean>; close(): void};

const tagsIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(',')
      .map(tag => tag.trim())
      .filter(tag => tag !== ''),
  ),
];

/** Tags for one mention or many, with commas between. */
export function TagForm({save, close}: Props) {
  const [typed, setTyped] = useState('');
  const tags = tagsIn(typed);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (tags.length > 0 && (await save(tags))) close();
  };
  return (
    <form class="card-form" onSubmit={event => void submit(event)}>
      <Field label={say('dashboard_tags')} hint={say('dashboard_tags_hint')}>
        {tied => (
          <input
            {...tied}
            maxLength={300}
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <FormEnd save={say('dashboard_tag_save')} close={close} isEmpty={tags.length === 0} />
    </form>
  );
}
