// Runs in a page of the extension: a backup, and its restore by the messages that our pages send.
import {backupFile} from '../../../src/dashboard/data/exports';
import {checked, restored} from '../../../src/dashboard/data/restoring';
import {sha256} from '../../../src/mention/identity';
import {openBackup} from '../../../src/report/backup/read';
import {readSettings} from '../../../src/settings/read';
import {database} from '../../../src/store/database';
import {asked, done, openRaw} from './idb';
import {timed, withPulse} from './timed';

const CHUNK = 1_000;
const TABLES = ['mentions', 'decisions', 'evidence', 'counters'];

const inOrder = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

async function hashOfStore(): Promise<string> {
  let hash = '';
  for (const name of TABLES) {
    let last: IDBValidKey | undefined;
    for (;;) {
      const range = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
      const store = database.backendDB().transaction(name).objectStore(name);
      const keys = await asked(store.getAllKeys(range, CHUNK));
      const rows = await asked(store.getAll(range, CHUNK));
      last = keys.at(-1);
      if (last === undefined) break;
      hash = await sha256(hash + JSON.stringify(rows, inOrder));
    }
  }
  return hash;
}

async function empty(): Promise<void> {
  const db = await openRaw();
  const writing = db.transaction([...TABLES, 'outlines'], 'readwrite');
  for (const name of [...TABLES, 'outlines']) writing.objectStore(name).clear();
  await done(writing);
  db.close();
}

const work = () => ({signal: new AbortController().signal, progress: () => undefined});

/** A backup, merged with what is there, then into the emptied store: times, and whether it is equal. */
export async function thereAndBack() {
  const settings = await readSettings();
  await database.open();
  const before = await hashOfStore();
  const backup = await timed(() => withPulse(() => backupFile(settings, work())));
  const file = backup.value.value;
  const opened = await openBackup([file]);
  const check = await timed(() => checked(opened, work()));
  const merge = await timed(() => restored(opened, check.value, work()));
  const isKept = (await hashOfStore()) === before;
  await empty();
  const restore = await timed(() => restored(opened, check.value, work()));
  const isEqual = isKept && (await hashOfStore()) === before;
  const {stall} = backup.value;
  return {
    ...{backup: backup.ms, stall, size: file.size},
    ...{check: check.ms, merge: merge.ms, restore: restore.ms, isEqual},
  };
}
