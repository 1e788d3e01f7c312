// Runs in a page of the extension: what raw IndexedDB takes for what Earmark does.
import type {MentionRow} from '../../../src/store/rows';
import {asked, done, openRaw} from './idb';
import {median, timed} from './timed';

const AT_ONCE = 400;
const TIMES = 60;
const YEAR = 365 * 24 * 3_600_000;

/** All rows of a table, so many at a time. */
async function* walked(db: IDBDatabase, name: string): AsyncGenerator<{id: string}[]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const store = db.transaction(name).objectStore(name);
    const rows = (await asked(store.getAll(range, AT_ONCE))) as {id: string}[];
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}

async function readAll(db: IDBDatabase): Promise<void> {
  let length = 0;
  for (const name of ['mentions', 'decisions']) {
    for await (const rows of walked(db, name)) {
      length += rows.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
    }
  }
  if (length === 0) throw new Error('Nothing to read.');
}

async function logOne(db: IDBDatabase, row: MentionRow, id: string): Promise<void> {
  const writing = db.transaction(['mentions', 'counters'], 'readwrite', {durability: 'strict'});
  const counter: unknown = await asked(writing.objectStore('counters').get('mentions'));
  writing.objectStore('mentions').put({...row, id});
  writing.objectStore('counters').put(counter);
  await done(writing);
}

async function logSome(db: IDBDatabase, row: MentionRow): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < TIMES; at++) {
    times.push((await timed(() => logOne(db, row, `raw ${at}`))).ms);
  }
  const clearing = db.transaction('mentions', 'readwrite');
  clearing.objectStore('mentions').delete(IDBKeyRange.bound('raw ', 'raw ~'));
  await done(clearing);
  return median(times);
}

/** The first rows, a year, everything out, one mention in; in milliseconds. */
export async function raw(withAll: boolean) {
  const db = await openRaw();
  const index = (name: string) => db.transaction('mentions').objectStore('mentions').index(name);
  const first = await timed(() => asked(index('index.due').getAll(null, 26)));
  const since = IDBKeyRange.lowerBound(Date.now() - YEAR);
  const year = withAll
    ? await timed(() => asked(index('index.happened').getAll(since)))
    : undefined;
  const out = withAll ? await timed(() => readAll(db)) : undefined;
  const [row] = first.value as MentionRow[];
  if (!row) throw new Error('No mention waits.');
  const log = await logSome(db, row);
  db.close();
  return {first: first.ms, year: year?.ms, out: out?.ms, log};
}
