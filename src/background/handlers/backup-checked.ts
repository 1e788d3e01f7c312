import type {Handler} from '../../messages/answer';
import {toWorker} from '../../messages/shapes/to-worker';
import {rowsIn} from '../backup-lines';

/** A person chose a backup: its rows are looked at before any is written. */
export const backupChecked: Handler<'backup.checked'> = {
  from: 'own page',
  shape: toWorker['backup.checked'],
  handle: lines => ({rows: rowsIn(lines).length}),
};
