import type {ComponentChildren} from 'preact';
import {useEffect, useId} from 'preact/hooks';
import {say} from '../words';
import {Button} from './button';
import './dialog.css';
import {useFocusBack} from './use-focus-back';

type Props = {title: string; close(): void; children: ComponentChildren};

/** Something that wants a look before anything else; shown while it is rendered. */
export function Dialog({title, close, children}: Props) {
  const dialog = useFocusBack<HTMLDialogElement>();
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={heading} onClose={close}>
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
