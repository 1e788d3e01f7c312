// Runs in a page of the extension: fills the store, and does by raw IndexedDB what Earmark does.
import {rulesOf} from '../../../src/background/rules';
import {backupFile} from '../../../src/dashboard/data/exports';
import {checked, restored} from '../../../src/dashboard/data/restoring';
import type {Decision} from '../../../src/mention/decision';
import {sha256} from '../../../src/mention/identity';
import {openBackup} from '../../../src/report/backup/read';
import {readSettings} from '../../../src/settings/read';
import {database} from '../../../src/store/database';
import {project} from '../../../src/store/project';
import type {Captured, MentionRow} from '../../../src/store/rows';
import {outlineAgain} from '../../../src/store/write/outline-again';
import {recount} from '../../../src/store/write/recount';

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
const CHUNK = 1_000;
const WORDS =
  'the parcel never came and nobody answered my mail again so I tried to cancel twice but the form said please wait while acme is looking into it which it has for three weeks now'.split(
    ' ',
  );

/** A small fixed random sequence, so that every run has the same store. */
let state = 42;
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}
const upTo = (count: number): number => Math.floor(random() * count);
const prose = (words: number): string =>
  Array.from({length: words}, () => WORDS[upTo(WORDS.length)]).join(' ');

async function captured(at: number, now: number): Promise<Captured> {
  const seenAt = Math.round(now - random() * YEAR);
  const thread = `https://forum${at % 40}.example/t/${at % 9_000}`;
  const body = `Acme ${prose(20 + upTo(120))}`;
  const brandIds = [`brand-${at % 5}`];
  return {
    id: await sha256(`mention ${at}`),
    post: {
      kind: 'post',
      opening: at % 7 === 0,
      body,
      threadUrl: thread,
      threadTitle: prose(6),
      site: `forum${at % 40}.example`,
      key: String(at),
      permalink: `${thread}#${at}`,
      author: `author ${upTo(20_000)}`,
      postedAt: seenAt - upTo(20 * HOUR),
    },
    host: `forum${at % 40}.example`,
    pageUrl: thread,
    seenAt,
    textHash: await sha256(body),
    matches: brandIds.map(brandId => ({brandId, spans: [{start: 0, end: 4, in: 'body'}]})),
    brandIds,
    posted: {from: seenAt - upTo(20 * HOUR), to: seenAt},
    sightings: 1 + upTo(3),
    lastSeenAt: seenAt,
  };
}

const uuid = (): string =>
  [8, 4, 4, 4, 12]
    .map(length => Array.from({length}, () => upTo(16).toString(16)).join(''))
    .join('-');

/** Three decisions: half of the mentions are answered, the rest were tagged, noted and passed by. */
function decisionsOn({id: mentionId, seenAt}: Captured): Decision[] {
  const signed = (seq: number) => ({id: uuid(), mentionId, seq, at: seenAt + seq, by: 'Dana'});
  const replyAt = Math.min(seenAt + upTo(9 * HOUR), Date.now());
  return [
    {...signed(1), kind: 'tagged', tags: [WORDS[upTo(8)] ?? 'tag']},
    {...signed(2), kind: 'triaged', as: 'concern'},
    random() < 0.5
      ? {...signed(3), kind: 'answered', how: 'by hand', replyAt}
      : {...signed(3), kind: 'noted', text: prose(6)},
  ];
}

/** Fills the store with so many mentions of a year and three decisions on each. */
export async function seed(count: number): Promise<void> {
  const rules = rulesOf(await readSettings());
  const now = Date.now();
  for (let at = 0; at < count; at += CHUNK) {
    const mentions = await Promise.all(
      Array.from({length: Math.min(CHUNK, count - at)}, (_, more) => captured(at + more, now)),
    );
    const logs = mentions.map(decisionsOn);
    const rows = mentions.map((one, of) => project(one, {decisions: logs[of] ?? []}, rules));
    await database.mentions.bulkPut(rows);
    await database.decisions.bulkPut(logs.flat());
  }
  await recount();
  await outlineAgain();
}

const timed = async <T>(work: () => Promise<T>): Promise<{ms: number; value: T}> => {
  const start = performance.now();
  const value = await work();
  return {ms: performance.now() - start, value};
};

/** The longest that the page could not do anything else while `work` ran. */
async function withPulse<T>(work: () => Promise<T>): Promise<{value: T; stall: number}> {
  let stall = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    stall = Math.max(stall, now - last - 10);
    last = now;
  }, 10);
  try {
    return {value: await work(), stall};
  } finally {
    clearInterval(timer);
  }
}

async function hashOfStore(): Promise<string> {
  const inOrder = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  let hash = '';
  const tables = [database.mentions, database.decisions, database.evidence, database.counters];
  for (const table of tables) {
    for (let at = 0; ; at += CHUNK) {
      const rows = await table.offset(at).limit(CHUNK).toArray();
      if (rows.length === 0) break;
      hash = await sha256(hash + JSON.stringify(rows, inOrder));
    }
  }
  return hash;
}

const work = () => ({signal: new AbortController().signal, progress: () => undefined});

/** A backup and its restore into the emptied store, with their times, and whether both are equal. */
export async function thereAndBack() {
  const settings = await readSettings();
  const before = await hashOfStore();
  const {ms: backup, value: made} = await timed(() =>
    withPulse(() => backupFile(settings, work())),
  );
  await Promise.all([database.mentions, database.decisions, database.counters].map(t => t.clear()));
  const opened = await openBackup([made.value]);
  const {ms: check, value: contents} = await timed(() => checked(opened, work()));
  const {ms: restore} = await timed(() => restored(opened, contents, work()));
  return {
    backup,
    stall: made.stall,
    size: made.value.size,
    check,
    restore,
    isEqual: (await hashOfStore()) === before,
  };
}

function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('earmark');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The same by raw IndexedDB: the first rows, everything out, one mention in. */
export async function raw() {
  const db = await openRaw();
  const store = (name: string) => db.transaction(name).objectStore(name);
  const first = await timed(async () => {
    const rows = store('mentions').index('index.due').getAll(null, 50);
    return (await asked(rows)) as MentionRow[];
  });
  const out = await timed(async () => {
    let length = 0;
    for (const name of ['mentions', 'decisions']) {
      let range: IDBKeyRange | null = null;
      for (;;) {
        const rows = (await asked(store(name).getAll(range, 400))) as {id: string}[];
        const last = rows.at(-1);
        if (!last) break;
        length += rows.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
        range = IDBKeyRange.lowerBound(last.id, true);
      }
    }
    return length;
  });
  const logs: number[] = [];
  const [row] = first.value;
  for (let at = 0; row && at < 100; at++) {
    const {ms} = await timed(async () => {
      const writing = db.transaction(['mentions', 'counters'], 'readwrite', {durability: 'strict'});
      const counter = await asked(writing.objectStore('counters').get('mentions'));
      writing.objectStore('mentions').put({...row, id: `raw ${at}`});
      writing.objectStore('counters').put(counter);
      await new Promise(resolve => {
        writing.oncomplete = resolve;
      });
    });
    logs.push(ms);
  }
  const clear = db.transaction('mentions', 'readwrite').objectStore('mentions');
  await asked(clear.delete(IDBKeyRange.bound('raw ', 'raw ~')));
  db.close();
  return {first: first.ms, out: out.ms, log: logs.sort((a, b) => a - b)[50] ?? Number.NaN};
}
