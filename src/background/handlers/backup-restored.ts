import type {Handler} from '../../messages/answer';
import type {Merged} from '../../messages/contract';
import type {BackupRow} from '../../messages/shapes/backup-row';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import type {KeptRow} from '../../store/kept-row';
import {restore} from '../../store/write/restore';
import {rowsIn} from '../backup-lines';
import {bringingBack} from '../hints';
import {inWords} from '../in-words';
import {restoreSettings} from '../restored-settings';
import {rulesNow} from '../rules';
import {inTurn} from '../turn';

async function broughtBack(rows: BackupRow[]): Promise<Merged[]> {
  const merged: Merged[] = [];
  for (const one of rows) if (one.is === 'settings') merged.push(await restoreSettings(one.row));
  return [...merged, ...(await restore(rows.filter(isKept), await rulesNow()))];
}

const isKept = (row: BackupRow): row is Extract<BackupRow, KeptRow> => row.is !== 'settings';

/** A person brings rows of a backup back that were all checked before. */
export const backupRestored: Handler<'backup.restored'> = {
  from: 'own page',
  shape: fromOwnPage['backup.restored'],
  handle: inWords(async lines => {
    const rows = rowsIn(lines);
    // One handful after the other: a decision may come in the next one after its mention
    return {merged: await inTurn('restore', () => bringingBack(() => broughtBack(rows)))};
  }),
};
