// Runs in a page of the extension: fills the store by raw IndexedDB, in the order of the ids.
import {rulesName, rulesOf} from '../../../src/background/rules';
import {readSettings} from '../../../src/settings/read';
import {moved, none} from '../../../src/store/counts';
import {outlineOf, packedOutlines} from '../../../src/store/outline';
import {project, type Rules} from '../../../src/store/project';
import {counts} from '../../../src/store/read';
import type {Counter} from '../../../src/store/rows';
import {writePrivate} from '../../../src/store/write/private';
import {hintsVersion} from '../../../src/triage';
import {asked, done, openRaw} from './idb';
import {Chance, decisionsOn, madeUp} from './made-up';

/** How many starts ids have, of three signs each: mentions that begin alike share a row of outlines. */
const STARTS = 0x1000;

const startAt = (at: number): string => at.toString(16).padStart(3, '0');

/** The mentions whose ids have one start, with their decisions, as rows. */
function rowsOf(start: number, count: number, now: number, rules: Rules) {
  const chance = new Chance(start);
  const [from, to] = [start, start + 1].map(at => Math.floor((at * count) / STARTS));
  const rows = [];
  const decisions = [];
  for (let at = from ?? 0; at < (to ?? 0); at++) {
    const captured = madeUp(at, startAt(start), now, chance);
    const log = decisionsOn(captured, now, chance);
    decisions.push(...log);
    rows.push(project(captured, {decisions: log}, rules));
  }
  return {rows, decisions};
}

/** What is being written: it goes on while the next rows are made. */
let writing: Promise<void> = Promise.resolve();

/** Fills the store with the mentions of some starts, of so many in all, three decisions on each. */
export async function seed(count: number, now: number, from: number, to: number): Promise<void> {
  const rules = rulesOf(await readSettings());
  const made = Array.from({length: to - from}, (_, at) => {
    const start = from + at;
    return {start: startAt(start), ...rowsOf(start, count, now, rules)};
  });
  await writing;
  writing = written(made);
}

type Made = {start: string} & ReturnType<typeof rowsOf>;

async function written(made: Made[]): Promise<void> {
  const db = await openRaw();
  const tables = ['mentions', 'decisions', 'outlines', 'counters', 'hints'];
  const transaction = db.transaction(tables, 'readwrite', {durability: 'relaxed'});
  const stores = tables.map(name => transaction.objectStore(name));
  const [mentions, log, outlines, counters, hints] = stores;
  const counter = counters && ((await asked(counters.get('mentions'))) as Counter | undefined);
  const model = hintsVersion();
  let standing = counter?.counts ?? none;
  for (const {start, rows, decisions} of made) {
    for (const row of rows) mentions?.put(row);
    for (const {id} of rows) hints?.put({id, model}); // With nothing to give: else they are all made now
    for (const decision of decisions) log?.put(decision);
    const packed = packedOutlines(rows.flatMap(row => outlineOf(row) ?? []));
    if (rows.length > 0) outlines?.put({start, stamp: 1, packed});
    for (const row of rows) standing = moved(standing, undefined, row);
  }
  counters?.put({name: 'mentions', counts: standing});
  await done(transaction);
  db.close();
}

/** With which start the filling goes on: 0, unless it was cut short before. */
export async function reached(): Promise<number> {
  const db = await openRaw();
  const starts = await asked(db.transaction('outlines').objectStore('outlines').getAllKeys());
  db.close();
  return starts.length === 0 ? 0 : Number.parseInt(String(starts.at(-1)), 16) + 1;
}

/** How many mentions the store holds. */
export async function total(): Promise<number> {
  return (await counts()).total;
}

/** Notes that the rows were made by the rules of now, so that they are not all made again. */
export async function finish(): Promise<void> {
  await writing;
  await writePrivate({key: 'rules', value: rulesName(await readSettings())});
}
