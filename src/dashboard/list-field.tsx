import {useState} from 'preact/hooks';
import {Button} from '../ui/button';
import {Field} from '../ui/field';
import {say} from '../words';
import './list-field.css';

type Props = {
  label: string;
  hint?: string | undefined;
  optional?: boolean;
  placeholder: string;
  /** What is in the list, as people read it. */
  items: string[];
  /** Takes what was typed into the list; gives back why not, in words. */
  add(typed: string): string | undefined;
  remove(index: number): void;
};

function Pills({items, remove}: Pick<Props, 'items' | 'remove'>) {
  return (
    <ul class="pills">
      {items.map((item, index) => (
        <li class="pill" key={item}>
          {item}
          <Button
            kind="quiet"
            icon="close"
            aria-label={say('dashboard_remove', item)}
            onClick={() => remove(index)}
          />
        </li>
      ))}
    </ul>
  );
}

/** A list that grows by typing or pasting; what was typed and left there counts as added. */
export function ListField({label, hint, optional, placeholder, items, add, remove}: Props) {
  const [typed, setTyped] = useState('');
  const [why, setWhy] = useState<string>();
  const take = () => {
    if (typed.trim() === '') return;
    const refused = add(typed);
    setWhy(refused);
    if (refused === undefined) setTyped('');
  };
  return (
    <Field label={label} hint={hint} error={why} optional={optional ?? false}>
      {tied => (
        <>
          {items.length > 0 && <Pills items={items} remove={remove} />}
          <div class="add-line">
            <input
              {...tied}
              inputMode="url"
              placeholder={placeholder}
              value={typed}
              onInput={event => setTyped(event.currentTarget.value)}
              onBlur={take}
              onKeyDown={event => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                take();
              }}
            />
            <Button icon="plus" onClick={take}>
              {say('dashboard_add')}
            </Button>
          </div>
        </>
      )}
    </Field>
  );
}
