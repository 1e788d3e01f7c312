import {useState} from 'preact/hooks';
import {Button} from '../../ui/button';
import {Dialog} from '../../ui/dialog';
import {type KeyRow, KeyTable} from '../../ui/key-table';
import {useKeys} from '../../ui/keys';
import {say} from '../../words';

const listKeys: KeyRow[] = [
  [['j', '↓'], 'ui_key_next'],
  [['k', '↑'], 'ui_key_previous'],
  [['Enter'], 'dashboard_key_open'],
  [['Esc'], 'dashboard_key_back'],
  [['Space', 's'], 'ui_key_select'],
  [['Shift', '↓'], 'dashboard_key_extend'],
  [['Ctrl', 'a'], 'dashboard_key_all'],
  [['/'], 'dashboard_key_search'],
  [['a'], 'ui_key_answered'],
  [['n'], 'ui_key_no_reply'],
  [['x'], 'ui_key_not_us'],
  [['g'], 'dashboard_key_hand_off'],
  [['u'], 'ui_key_undo'],
  [['?'], 'ui_key_help'],
];

/** The keys of the list and of one mention's page, listed on `?`. */
export function KeysHelp() {
  const [isOpen, setOpen] = useState(false);
  useKeys({'?': () => setOpen(true)});
  return (
    <>
      <Button class="keys-button" kind="quiet" icon="question" onClick={() => setOpen(true)}>
        {say('dashboard_keys')}
      </Button>
      {isOpen && (
        <Dialog title={say('popup_help_title')} close={() => setOpen(false)}>
          <KeyTable rows={listKeys} />
        </Dialog>
      )}
    </>
  );
}
