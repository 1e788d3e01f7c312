import {type KeyRow, KeyTable} from './key-table';

const listKeys: KeyRow[] = [
  [['j', '↓'], 'ui_key_next'],
  [['k', '↑'], 'ui_key_previous'],
  [['Enter'], 'ui_key_open'],
  [['a'], 'ui_key_answered'],
  [['t'], 'ui_key_answered_at'],
  [['n'], 'ui_key_no_reply'],
  [['x'], 'ui_key_not_us'],
  [['i'], 'ui_key_prevent'],
  [['c', 'v', 'q', 'p', 'f', 'l'], 'ui_key_kinds'],
  [['h'], 'ui_key_hint'],
  [['r'], 'ui_key_reply'],
  [['g'], 'ui_key_hand_off'],
  [['z'], 'ui_key_snooze'],
  [['e'], 'ui_key_note'],
  [['s'], 'ui_key_select'],
  [['u'], 'ui_key_undo'],
  [['1', '–', '4'], 'ui_key_tabs'],
  [['?'], 'ui_key_help'],
];

/** The keys that work in the lists of the popup and the panel. */
export function KeyHelp() {
  return <KeyTable rows={listKeys} />;
}
