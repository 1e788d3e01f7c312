import type {ComponentChildren} from 'preact';
import {useEffect, useId, useRef} from 'preact/hooks';
import {say} from '../words';
import {Button} from './button';
import './dialog.css';

type Props = {title: string; close(): void; children: ComponentChildren};

/** Something that wants a look before anything else; shown while it is rendered. */
export function Dialog({title, close, children}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Taken away while it is open, it would leave the focus nowhere
    return () => {
      dialog.current = null;
      shown?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={heading}
      onClose={() => dialog.current && close()}
    >
      <div class="dialog-top">
        <h2 id={heading}>{title}</h2>
        <Button
          kind="quiet"
          icon="close"
          aria-label={say('ui_close')}
          onClick={() => dialog.current?.close()}
        />
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
