import type {ComponentChildren} from 'preact';
import './switch.css';

type Props = {on: boolean; turn(on: boolean): void; children: ComponentChildren};

/** Something that is on or off and changes at once. */
export function Switch({on, turn, children}: Props) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => turn(!on)}>
      <span class="switch-track" aria-hidden="true" />
      <span>{children}</span>
    </button>
  );
}
