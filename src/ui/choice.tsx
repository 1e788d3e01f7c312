import type {ComponentChildren} from 'preact';
import './field.css';

type Props = {
  type: 'radio' | 'checkbox';
  name?: string;
  checked: boolean;
  choose(checked: boolean): void;
  hint?: ComponentChildren;
  children: ComponentChildren;
};

/** One box to tick, or one of several to choose, with its words and a line that explains it. */
export function Choice({type, name, checked, choose, hint, children}: Props) {
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        checked={checked}
        onChange={event => choose(event.currentTarget.checked)}
      />
      <span>
        {children}
        {hint && <span class="choice-hint">{hint}</span>}
      </span>
    </label>
  );
}
