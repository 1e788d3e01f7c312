import {Dialog} from '../ui/dialog';
import {KeyHelp} from '../ui/key-help';
import {say} from '../words';

/** The keys that work in the lists. */
export function Help({close}: {close(): void}) {
  return (
    <Dialog title={say('popup_help_title')} close={close}>
      <KeyHelp />
      <p class="site-note">{say('popup_help_typing')}</p>
    </Dialog>
  );
}
