import type {BackupLines} from '../messages/contract';
import {Refused} from '../messages/failures';
import {type BackupRow, backupRow} from '../messages/shapes/backup-row';
import {compiledWatchList} from '../settings/compiled';
import {say} from '../words';

function refused(line: number, reason: string): Refused {
  return new Refused('not allowed', say('worker_backup_row', line, reason));
}

/** Queries are compiled to see whether they can be. */
function checkBrands(row: BackupRow, line: number): void {
  if (row.is !== 'settings') return;
  try {
    compiledWatchList(row.row.brands);
  } catch (error) {
    throw refused(line, error instanceof Error ? error.message : String(error));
  }
}

/**
 * The rows in lines of a backup.
 * @throws Refused with the line and the reason, for the first that is wrong
 */
export function rowsIn({lines, from}: BackupLines): BackupRow[] {
  return lines.map((text, at) => {
    const line = from + at;
    const checked = backupRow(text);
    if (!checked.ok) throw refused(line, checked.reason);
    checkBrands(checked.body, line);
    return checked.body;
  });
}
