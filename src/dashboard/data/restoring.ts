import {ask} from '../../messages/ask';
import type {Merged} from '../../messages/contract';
import {type Backup, backupRows} from '../../report/backup/read';
import {CalledOff, type Work} from './work';

/** What a check of a whole backup found. */
export type Contents = {rows: number};

/** Checks every row, and writes none. */
export async function checked(backup: Backup, {signal, progress}: Work): Promise<Contents> {
  let rows = 0;
  for await (const {lines, from} of backupRows(backup)) {
    if (signal.aborted) throw new CalledOff();
    rows += (await ask('backup.checked', {lines, from})).rows;
    progress(1 - 1 / (1 + rows / 50_000)); // How many there are is not known before the end
  }
  return {rows};
}

function added(sum: Merged[], more: Merged[]): Merged[] {
  const total = new Map(sum.map(one => [one.is, one]));
  for (const one of more) {
    const before = total.get(one.is) ?? {added: 0, kept: 0, refused: 0};
    total.set(one.is, {
      is: one.is,
      added: before.added + one.added,
      kept: before.kept + one.kept,
      refused: before.refused + one.refused,
    });
  }
  return [...total.values()];
}

/**
 * Brings the rows of a checked backup back. Called off or cut off in the middle, what came back stays;
 * restoring again brings the rest.
 */
export async function restored(
  backup: Backup,
  {rows}: Contents,
  {signal, progress}: Work,
): Promise<Merged[]> {
  let merged: Merged[] = [];
  let done = 0;
  for await (const {lines, from} of backupRows(backup)) {
    if (signal.aborted) throw new CalledOff();
    merged = added(merged, (await ask('backup.restored', {lines, from})).merged);
    done += lines.length;
    progress(done / rows);
  }
  return merged;
}
