import {ask} from '../../messages/ask';
import type {Merged, Reply} from '../../messages/contract';
import {type Backup, backupRows} from '../../report/backup/read';
import {CalledOff, type Work} from './work';

/** What a check of a whole backup found. */
export type Contents = {rows: number};

type Question = 'backup.checked' | 'backup.restored';

/** What the worker says to each handful. It gets the next one while it is still at work on one. */
async function* replies<Q extends Question>(
  backup: Backup,
  question: Q,
  {signal}: Work,
): AsyncGenerator<{reply: Reply<Q>; rows: number}> {
  let before: Promise<{reply: Reply<Q>; rows: number}> | undefined;
  for await (const {lines, from} of backupRows(backup)) {
    if (signal.aborted) throw new CalledOff();
    const next = ask(question, {lines, from}).then(reply => ({reply, rows: lines.length}));
    next.catch(() => undefined); // Told when its turn comes, unless the one before fails first
    if (before) yield await before;
    before = next;
  }
  if (before) yield await before;
}

/** Checks every row, and writes none. */
export async function checked(backup: Backup, work: Work): Promise<Contents> {
  let rows = 0;
  for await (const {reply} of replies(backup, 'backup.checked', work)) {
    rows += reply.rows;
    work.progress(1 - 1 / (1 + rows / 50_000)); // How many there are is not known before the end
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
export async function restored(backup: Backup, contents: Contents, work: Work): Promise<Merged[]> {
  let merged: Merged[] = [];
  let done = 0;
  for await (const {reply, rows} of replies(backup, 'backup.restored', work)) {
    merged = added(merged, reply.merged);
    done += rows;
    work.progress(done / contents.rows);
  }
  return merged;
}
