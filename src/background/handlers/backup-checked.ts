import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {rowsIn} from '../backup-lines';

/** A person chose a backup: its rows are looked at before any is written. */
export const backupChecked: Handler<'backup.checked'> = {
  from: 'own page',
  shape: fromOwnPage['backup.checked'],
  handle: lines => ({rows: rowsIn(lines).length}),
};
