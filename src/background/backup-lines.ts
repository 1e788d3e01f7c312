import type {BackupLines} from '../messages/contract';
import {Refused} from '../messages/failures';
import {type BackupRow, backupRow} from '../messages/shapes/backup-row';
import {say} from '../words';
import {rowProblem} from './row-problem';

const refused = (line: number, reason: string): Refused =>
  new Refused('not allowed', say('worker_backup_row', line, reason));

/**
 * The rows in lines of a backup.
 * @throws Refused with the line and the reason, for the first that is wrong
 */
export function rowsIn({lines, from}: BackupLines): BackupRow[] {
  return lines.map((text, at) => {
    const checked = backupRow(text);
    if (!checked.ok) throw refused(from + at, checked.reason);
    const problem = rowProblem(checked.body);
    if (problem !== undefined) throw refused(from + at, problem);
    return checked.body;
  });
}
